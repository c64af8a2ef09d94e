-- Hours of the load of a meter in the year, so that a late value of one does not call for the readings of all. Empty: none is
-- drawn of such a meter. Filled when the year is worked out the next time, as the rules are new.
ALTER TABLE evaluated_year ADD COLUMN hours MEDIUMBLOB NULL;
