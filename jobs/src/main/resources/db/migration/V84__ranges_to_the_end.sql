-- Of quantities with an end of their own the range reaches to the last minute that they tell of, not to the last begin.
UPDATE reading_range r
    JOIN (SELECT meter_id, delivery_id, MAX(ends_at) - INTERVAL 1 MINUTE AS ends FROM reading
          WHERE ends_at IS NOT NULL
            AND meter_id IN (SELECT id FROM meter WHERE measurement <> 'REGISTER' AND cadence NOT IN ('1', '5', '10', '15', '30', '60'))
          GROUP BY meter_id, delivery_id) s
        ON s.meter_id = r.meter_id AND s.delivery_id = r.delivery_id
SET r.last_at = GREATEST(r.last_at, s.ends);
