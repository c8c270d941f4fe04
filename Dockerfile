# One file, two images: the database is fixed when the service is built.
#
#   docker build -t equipoise:0.1.0-postgresql .
#   docker build -t equipoise:0.1.0-h2 --build-arg DB=h2 .
#
# BASE replaces both base images by one that has a JDK, 17 or later, and a shell.
# Without Docker: container/build-and-run.sh. More: docs/deploying.md.

ARG BASE=""
ARG BUILD_BASE=${BASE:-docker.io/library/eclipse-temurin:25-jdk-noble}
ARG RUNTIME_BASE=${BASE:-docker.io/library/eclipse-temurin:25-jre-noble}


FROM ${BUILD_BASE} AS build

ARG DB=postgresql
# More options for Maven, such as a mirror.
ARG MAVEN_ARGS=""

WORKDIR /build
COPY . .

# Tests and formatting are the business of `./mvnw verify`, which comes first.
# The aot-jar layout suits the AOT cache; without one (before JDK 25) the fast-jar starts faster.
RUN --mount=type=cache,target=/root/.m2 \
    case "$DB" in \
      postgresql) flavor=-Ppostgres ;; \
      h2) flavor= ;; \
      *) echo "DB is postgresql or h2, not '$DB'" >&2; exit 1 ;; \
    esac; \
    if java -XX:+PrintFlagsFinal -version 2>/dev/null | grep -q AOTCacheOutput; then layout=aot-jar; else layout=fast-jar; fi; \
    ./mvnw -B -ntp package $flavor -Dmaven.test.skip=true -Dformatter.skip=true -Dimpsort.skip=true \
      -Dquarkus.package.jar.type=$layout \
    && javac --release 17 -d container container/Probe.java


FROM ${RUNTIME_BASE}

ARG DB=postgresql
ARG VERSION=0.1.0-SNAPSHOT
ARG REVISION=unknown
ARG CREATED=unknown

LABEL org.opencontainers.image.title="Equipoise" \
      org.opencontainers.image.description="Explains how much of an enforcement priority an immigration case is, and where discretion is open." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}-${DB}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.created="${CREATED}"

WORKDIR /app
# Libraries first: they change least, so their layer is shared from one version to the next.
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/ ./
COPY --from=build /build/container/ container/

# The cache is tied to this very JVM and to these very files, so it is trained here and not where the service was built.
RUN sh container/train.sh "$DB" && mkdir -p data && chown 10001:10001 data

# Nothing here needs to write, except the embedded database at data/ and the JVM at /tmp:
# run it with --read-only --tmpfs /tmp.
USER 10001:10001
# A pod's probes and its monitoring come from outside; who else may is the network policy's to say.
ENV QUARKUS_MANAGEMENT_HOST=0.0.0.0
VOLUME /app/data
EXPOSE 8080 9000

HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["java", "-Xmx16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", "/app/container", "Probe", "http://localhost:9000/q/health/ready"]

ENTRYPOINT ["java", "@/app/java.args", "-jar", "/app/quarkus-run.jar"]
