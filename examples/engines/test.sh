#!/usr/bin/env bash
# The filter `standpoint summarize -` in engines that others made, each of which has to give the bytes of a serial run:
#   test.sh [parallel] [queue] [spark]        all three without a name
# Needs `npm run build`. What an engine needs beyond that is had under /tmp: Debian packages unpacked, npm and PyPI packages in folders
# of their own. Where one cannot be had, that is said and the rest goes on; ENGINES_REQUIRED=1 makes it an error.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cli="$here/../../dist/cli.js"
have=${ENGINES_DIR:-/tmp/standpoint-engines}
work=$(mktemp -d /tmp/standpoint-engines-run-XXXXXX)
redis=
trap '[ -z "$redis" ] || kill "$redis" 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir -p "$have"
question=(--between RUS,IRN)
passed=0 skipped=0

skip() {
  echo "SKIPPED $1: $2"
  skipped=$((skipped + 1))
  [ -z "${ENGINES_REQUIRED:-}" ] || exit 1
}

same() { # NAME FILE
  cmp "$work/serial.summary" "$2" || { echo "FAILED $1: other bytes than the serial run"; exit 1; }
  echo "ok $1: the same bytes as the serial run"
  passed=$((passed + 1))
}

# A Debian package and what it needs, unpacked below $have/root rather than installed.
debian() { # PACKAGE COMMAND
  export PATH="$PATH:$have/root/usr/bin" LD_LIBRARY_PATH="$have/root/usr/lib/$(uname -m)-linux-gnu:${LD_LIBRARY_PATH:-}"
  command -v "$2" > /dev/null && return
  command -v apt-get > /dev/null && command -v dpkg-deb > /dev/null || return 1
  mkdir -p "$have/debs/partial"
  local get=(apt-get install -y -qq --no-install-recommends --download-only -o "Dir::Cache::archives=$have/debs" "$1")
  "${get[@]}" > "$work/apt.log" 2>&1 || { apt-get update -qq && "${get[@]}"; } > "$work/apt.log" 2>&1 || return 1
  for deb in "$have"/debs/*.deb; do dpkg-deb -x "$deb" "$have/root"; done
  command -v "$2" > /dev/null
}

in_parallel() {
  debian parallel parallel || { skip parallel 'GNU parallel is not here and apt-get does not bring it'; return; }
  bash "$here/parallel.sh" "$work/articles.jsonl" "$work/parallel.summary" "${question[@]}"
  same parallel "$work/parallel.summary"
}

in_queue() {
  debian redis-server redis-server || { skip queue 'redis-server is not here and apt-get does not bring it'; return; }
  local packages="$have/npm" port=$((20000 + RANDOM % 20000))
  if [ ! -d "$packages/node_modules/bullmq" ]; then
    mkdir -p "$packages"
    (cd "$packages" && echo '{"private":true}' > package.json &&
      npm install --no-audit --no-fund --ignore-scripts --silent bullmq@6.7.0 ioredis@5) ||
      { skip queue 'npm does not bring bullmq'; return; }
  fi
  redis-server --port "$port" --bind 127.0.0.1 --save '' --appendonly no --dir "$work" > "$work/redis.log" 2>&1 &
  redis=$!
  for _ in $(seq 50); do redis-cli -p "$port" ping > /dev/null 2>&1 && break; sleep 0.1; done
  mkdir "$work/queue"
  node "$here/queue/run.mjs" "$packages" "$port" "$work/articles.jsonl" "$work/queue" 4 "${question[@]}"
  node "$cli" merge "$work"/queue/*.summary --out "$work/queue.summary"
  same queue "$work/queue.summary"
}

in_spark() {
  command -v java > /dev/null || { skip spark 'there is no Java'; return; }
  local python="$have/spark/bin/python"
  if ! "$python" -c 'import pyspark' 2> /dev/null; then
    { python3 -m venv "$have/spark" && "$have/spark/bin/pip" install -q pyspark; } ||
      { skip spark 'pip does not bring pyspark'; return; }
  fi
  "$python" "$here/spark.py" "$work/articles.jsonl" "$work/spark.summary" "${question[@]}" 2> "$work/spark.log" ||
    { tail -30 "$work/spark.log"; echo 'FAILED spark'; exit 1; }
  grep 'was killed' "$work/spark.log" || true
  same spark "$work/spark.summary"
}

node "$here/articles.mjs" "$work/articles.jsonl"
node "$cli" summarize - "${question[@]}" < "$work/articles.jsonl" > "$work/serial.summary"
engines=("$@")
[ $# -gt 0 ] || engines=(parallel queue spark)
for engine in "${engines[@]}"; do
  case $engine in
    parallel | queue | spark) "in_$engine" ;;
    *) echo "there is no engine $engine here; parallel, queue and spark are"; exit 2 ;;
  esac
done
echo "$passed engines gave the same bytes, $skipped skipped"
