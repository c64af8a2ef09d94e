-- The metering location by which the network operator names a meter in its messages (Messlokation).
ALTER TABLE meter ADD COLUMN location VARCHAR(50) NULL AFTER obis;
