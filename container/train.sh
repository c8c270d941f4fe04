#!/bin/sh
# Writes java.args, the options that the image starts Java with, and trains the JDK's AOT cache on one start and a few calls.
# A JDK without such a cache (before 25), or a start that fails here, costs the cache and never the build. The PostgreSQL
# flavor finds no database while an image is built: what it loads before it gives up is still worth having.
set -u
database=$1
cd /app

cat > java.args <<'END'
-XX:MaxRAMPercentage=60
-XX:+ExitOnOutOfMemoryError
END

if ! java -XX:+PrintFlagsFinal -version 2>/dev/null | grep -q AOTCacheOutput; then
  echo "train: no AOT cache, since this JDK has none: $(java -version 2>&1 | head -1)"
  exit 0
fi

if [ "$database" = h2 ]; then
  url='jdbc:h2:mem:training;DB_CLOSE_DELAY=-1'
else
  url='jdbc:postgresql://localhost:1/none?connectTimeout=1'
fi

# Ports of its own, since a build may share the network of a machine on which the service runs.
QUARKUS_DATASOURCE_JDBC_URL=$url QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT=5S EQUIPOISE_DEMO_ENABLED=true \
  QUARKUS_HTTP_PORT=18080 QUARKUS_MANAGEMENT_PORT=19000 \
  java -XX:AOTCacheOutput=/app/app.aot -XX:+UseSerialGC -Xmx512m -jar /app/quarkus-run.jar > /tmp/training.log 2>&1 &
service=$!

tries=0
until java -cp container Probe http://localhost:18080/v1/stages 2>/dev/null; do
  tries=$((tries + 1))
  if [ "$tries" -ge 60 ] || ! kill -0 "$service" 2>/dev/null; then break; fi
  sleep 1
done
for path in /v1/factors /v1/facts /v1/policies /v1/nonsense /q/openapi; do
  java -cp container Probe "http://localhost:18080$path" 2>/dev/null
done
kill -TERM "$service" 2>/dev/null
wait "$service"

if [ -s app.aot ] && java -XX:AOTMode=on -XX:AOTCache=/app/app.aot -cp /app/quarkus-run.jar -version > /dev/null 2>&1; then
  # The JDK warns of single entries that it cannot use and goes on without them: no matter for a log.
  printf '%s\n' '-XX:AOTCache=/app/app.aot' '-Xlog:aot*=error' >> java.args
  echo "train: AOT cache of $(($(wc -c < app.aot) / 1048576)) MiB"
else
  rm -f app.aot
  echo "train: no AOT cache, since training failed:"
  tail -5 /tmp/training.log
fi
rm -rf /tmp/training.log /tmp/vertx-cache* /tmp/hsperfdata_*
