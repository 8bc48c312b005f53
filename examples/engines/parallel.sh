#!/usr/bin/env bash
# GNU parallel: batches of 8 articles to as many filters as there are cores; what they print is merged.
#   parallel.sh ARTICLES.jsonl OUT.summary --between RUS,IRN
set -euo pipefail
standpoint="node $(cd "$(dirname "$0")/../.." && pwd)/dist/cli.js"
articles=$1 out=$2
shift 2
parallel --pipe -N 8 --will-cite --retries 3 "$standpoint summarize - $*" < "$articles" | $standpoint merge - --out "$out"
