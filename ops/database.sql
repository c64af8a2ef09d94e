-- For an external MariaDB 11.4 or newer, run by an administrator. Both accounts stay locked until each has a password.
CREATE DATABASE IF NOT EXISTS gesamtplan CHARACTER SET utf8mb4 COLLATE utf8mb4_german2_ci;
-- Changes the schema (GESAMTPLAN_DB_OWNER).
CREATE USER IF NOT EXISTS 'gesamtplan_owner'@'%' ACCOUNT LOCK;
GRANT ALL ON gesamtplan.* TO 'gesamtplan_owner'@'%';
-- Works with it (GESAMTPLAN_DB_USER). Bulk rows come as LOAD DATA LOCAL: the server needs local_infile=1, the user no FILE right.
CREATE USER IF NOT EXISTS 'gesamtplan'@'%' ACCOUNT LOCK;
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE TEMPORARY TABLES ON gesamtplan.* TO 'gesamtplan'@'%';
-- Then, with passwords of your own and, where possible, the host of the jobs instead of '%':
-- ALTER USER 'gesamtplan_owner'@'%' IDENTIFIED BY '…' ACCOUNT UNLOCK;
-- ALTER USER 'gesamtplan'@'%' IDENTIFIED BY '…' ACCOUNT UNLOCK;
