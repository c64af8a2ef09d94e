#!/usr/bin/env bash
# How fast files are taken in, by turns with a yardstick, in one run:
#   ops/benchmark/run.sh readings [meters]   readings from CSV against a bare LOAD DATA; 200 meters are 7,008,000 readings
#   ops/benchmark/run.sh plans [rows]        1,000,000 plan rows from CSV against a bare LOAD DATA
#   ops/benchmark/run.sh workbook [rows]     100,000 plan rows from XLSX against a bare read of the sheet
#   ops/benchmark/run.sh pdf                 reports in print against the report engine alone
#   ops/benchmark/run.sh close [bookings]    the close of a month with the reports of 20 departments; 500,000 bookings
#   ops/benchmark/run.sh energy [meters]     a year of quarter hours evaluated against a bare SUM by meter and month; 500 meters
#   ops/benchmark/run.sh bundling            bundling proposals against the labelled demands of sample-data/bundling
#   ops/benchmark/run.sh scale [demands]     10,000, 100,000 and 1,000,000 generated demands grouped; against all pairs of a sample
#   ops/benchmark/run.sh er FOLDER           text matching on public English sets beside Duke 1.2; see ops/benchmark/er/README.md
set -euo pipefail
cd "$(dirname "$0")/../.."
case "${1:-}" in
readings) class=ReadingsBenchmark heap=512m size=${2:-200} ;;
plans) class=PlansBenchmark heap=512m size=${2:-1000000} ;;
workbook) class=WorkbookBenchmark heap=256m size=${2:-100000} ;;
energy) class=EnergyBenchmark heap=1000m size=${2:-500} ;;
close) class=CloseBenchmark heap=768m size=${2:-500000} ;;
scale) class=BundlingScaleBenchmark heap=3g size=${2:-1000000} ;;
bundling) class=BundlingBenchmark heap=512m size=../sample-data/bundling ;;
pdf)
  mvn -q -B -pl reports -am test-compile dependency:build-classpath \
      -Dmdep.outputFile="$PWD/reports/target/benchmark.classpath" -Dmdep.includeScope=test
  cd reports
  exec java -Xmx512m -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
      de.gesamtplan.reports.pdf.PdfBenchmark ;;
er)
  data=${2:?folder of the data, see ops/benchmark/er/README.md}
  mvn -q -B -pl domain compile
  mvn -q -B -f ops/benchmark/er/pom.xml org.apache.maven.plugins:maven-dependency-plugin:build-classpath \
      -Dmdep.outputFile="$PWD/domain/target/duke.classpath"
  classpath="domain/target/classes:$(cat domain/target/duke.classpath)"
  mkdir -p domain/target/benchmark-er
  javac -d domain/target/benchmark-er -cp "$classpath" ops/benchmark/er/src/de/gesamtplan/benchmark/er/*.java
  exec java -Xmx2g -Dfile.encoding=UTF-8 -cp "domain/target/benchmark-er:$classpath" \
      de.gesamtplan.benchmark.er.EntityResolution "$data" ;;
*) sed -n '2,11s/^# *//p' "$0" >&2; exit 2 ;;
esac
mvn -q -B -pl jobs -am test-compile dependency:build-classpath \
    -Dmdep.outputFile="$PWD/jobs/target/benchmark.classpath" -Dmdep.includeScope=test
cd jobs
rm -rf target/benchmark
# Without what the tests alone bring: Saxon would take the place of the JDK's XML output in every workbook.
libraries=$(tr : '\n' <target/benchmark.classpath | grep -v /Saxon-HE- | paste -sd:)
exec java "-Xmx$heap" -Duser.timezone=UTC -Dfile.encoding=UTF-8 \
    -cp "target/test-classes:target/classes:$libraries" \
    "de.gesamtplan.jobs.benchmark.$class" target/benchmark "$size"
