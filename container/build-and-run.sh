#!/usr/bin/env bash
# Builds the H2 image from this checkout and runs it, as a demonstration, at http://localhost:8080 (health and metrics at
# :9000) until interrupted.
#
#   container/build-and-run.sh          with Docker where its daemon answers, else with buildah, as root
#   container/build-and-run.sh build    the image alone
#
#   BASE=image      a base image with a JDK and a shell, where the usual ones cannot be pulled
#   DB=postgresql   the other image (to build; to run, it wants its database in QUARKUS_DATASOURCE_*)
#   JDK=folder      without BASE and Docker: a JDK of this machine to put into the base (default: Debian's openjdk-17)
#   PORT, MANAGEMENT_PORT   other ports than 8080 and 9000
#   MAVEN=folder    a local Maven repository to read from, to spare downloads (buildah only)
#
# The buildah way needs neither a daemon nor an image registry: debootstrap makes the base, and the image runs in a
# chroot of its own, as its own user, on a read-only root with one /tmp. On Debian: apt-get install buildah debootstrap
set -euo pipefail
cd "$(dirname "$0")/.."

action=${1:-run}
db=${DB:-h2}
version=$(sed -n 's#^  <version>\(.*\)</version>#\1#p' pom.xml | head -1)
port=${PORT:-8080}
management_port=${MANAGEMENT_PORT:-9000}
image=equipoise:${version%-SNAPSHOT}-$db
arguments=(--build-arg "DB=$db" --build-arg "VERSION=$version" --build-arg "REVISION=$(git rev-parse HEAD 2>/dev/null || echo unknown)"
  --build-arg "CREATED=$(date -u +%Y-%m-%dT%H:%M:%SZ)")

with_docker() {
  docker build "${arguments[@]}" ${BASE:+--build-arg "BASE=$BASE"} -t "$image" .
  [ "$action" = build ] && return
  exec docker run --rm --read-only --tmpfs /tmp -p "$port:8080" -p "$management_port:9000" -e EQUIPOISE_DEMO_ENABLED=true "$image"
}

with_buildah() {
  export BUILDAH_ISOLATION=chroot
  BASE=${BASE:-$(base_of_our_own)}
  # Docker's format, since OCI's has no health check.
  buildah bud --layers --format docker "${arguments[@]}" --build-arg "BASE=$BASE" \
    ${MAVEN:+--volume "$MAVEN:/maven:ro" --build-arg "MAVEN_ARGS=-Dmaven.repo.local.tail=/maven"} -t "localhost/$image" .
  [ "$action" = build ] && return
  container=$(buildah from "localhost/$image")
  trap 'buildah rm "$container" > /dev/null' EXIT
  run_in_chroot "$(buildah mount "$container")"
}

# A minimal Debian with a JDK, as localhost/equipoise-base; made once.
base_of_our_own() {
  local name root container
  name=localhost/equipoise-base:$(basename "${JDK:-openjdk-17}")
  if ! buildah inspect "$name" > /dev/null 2>&1; then
    root=$(mktemp -d)
    debootstrap --variant=minbase --include=ca-certificates bookworm "$root" >&2
    if [ -n "${JDK:-}" ]; then
      mkdir -p "$root/opt/jdk"
      # Links that lead out of the JDK, such as Debian's certificates, are followed.
      tar -C "$JDK" --exclude=src.zip -ch . | tar -C "$root/opt/jdk" -x
    else
      cp /etc/resolv.conf "$root/etc/"
      mkdir -p "$root/usr/share/man/man1"
      chroot "$root" sh -c 'mount -t proc proc /proc; apt-get update -q && apt-get install -qy --no-install-recommends openjdk-17-jdk-headless; umount /proc' >&2
    fi
    rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*
    container=$(buildah from scratch)
    buildah add -q "$container" "$root" / >&2
    buildah config --env PATH=/opt/jdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin --env LANG=C.UTF-8 "$container"
    buildah commit -q --rm "$container" "$name" >&2
    rm -rf "$root"
  fi
  echo "$name"
}

# What `docker run --read-only --tmpfs /tmp` would do, by hand: the mounts vanish with their namespace.
run_in_chroot() {
  touch "$1/etc/hosts" "$1/etc/resolv.conf"
  unshare --mount sh -euc '
    root=$1
    mount --bind "$root" "$root"
    mount -o remount,ro,bind "$root"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount -t tmpfs -o uid=10001,gid=10001 tmpfs "$root/app/data"
    for shared in /proc /sys /dev /etc/hosts /etc/resolv.conf; do mount --rbind "$shared" "$root$shared"; done
    exec chroot --userspec=10001:10001 "$root" env -i PATH=/opt/jdk/bin:/opt/java/openjdk/bin:/usr/bin:/bin \
      EQUIPOISE_DEMO_ENABLED=true QUARKUS_HTTP_PORT="$2" QUARKUS_MANAGEMENT_PORT="$3" HOME=/tmp sh -c "cd /app && exec java @/app/java.args -jar /app/quarkus-run.jar"
  ' sh "$1" "$port" "$management_port"
}

if docker info > /dev/null 2>&1; then with_docker; else with_buildah; fi
