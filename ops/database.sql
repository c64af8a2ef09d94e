-- For an external MariaDB 11.4 or newer. Set passwords of your own before running this as an administrator.
CREATE DATABASE IF NOT EXISTS gesamtplan CHARACTER SET utf8mb4 COLLATE utf8mb4_german2_ci;
-- Changes the schema (GESAMTPLAN_DB_OWNER).
CREATE USER IF NOT EXISTS 'gesamtplan_owner'@'%';
GRANT ALL ON gesamtplan.* TO 'gesamtplan_owner'@'%';
-- Works with it (GESAMTPLAN_DB_USER). Bulk rows come as LOAD DATA LOCAL: the server needs local_infile=1, the user no FILE right.
CREATE USER IF NOT EXISTS 'gesamtplan'@'%';
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES ON gesamtplan.* TO 'gesamtplan'@'%';
-- ALTER USER 'gesamtplan_owner'@'%' IDENTIFIED BY '…';
-- ALTER USER 'gesamtplan'@'%' IDENTIFIED BY '…';
