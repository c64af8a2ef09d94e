#!/usr/bin/env bash
# Readings per second: the import with all checks against a bare LOAD DATA LOCAL INFILE of the same rows, in one run.
# usage: ops/benchmark/readings.sh [meters]     200 meters (the default) are 7,008,000 readings
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B -pl jobs -am test-compile dependency:build-classpath \
    -Dmdep.outputFile="$PWD/jobs/target/benchmark.classpath" -Dmdep.includeScope=test
cd jobs
exec java -Xmx512m -Duser.timezone=UTC -Dfile.encoding=UTF-8 \
    -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
    de.gesamtplan.jobs.benchmark.ReadingsBenchmark target/benchmark "${1:-200}"
