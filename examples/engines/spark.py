"""Spark: the filter in every partition, through rdd.pipe, on a cluster of two workers on this machine.

    python spark.py ARTICLES.jsonl OUT.summary --between RUS,IRN

One executor is killed while it works; Spark does its partitions again elsewhere. On a real cluster leave out `master` and that.
"""

import os
import shlex
import signal
import subprocess
import sys
import threading
import time

from pyspark.sql import SparkSession

articles, out, *question = sys.argv[1:]
root = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
standpoint = ["node", os.path.join(root, "dist", "cli.js")]
# An executor must lie where Spark's Java is; PySpark brings both.
os.environ.setdefault("SPARK_SCALA_VERSION", "2.13")

spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]")
    .config("spark.ui.enabled", "false")
    .config("spark.executor.memory", "512m")
    .config("spark.task.maxFailures", "8")
    .getOrCreate()
)


def executors():
    """Processes of executors that this program's cluster started."""
    found = subprocess.run(["pgrep", "-f", f"CoarseGrainedExecutorBackend.*{spark.sparkContext.applicationId}"],
                           capture_output=True, text=True)
    return [int(pid) for pid in found.stdout.split()]


def kill_one():
    while not (running := executors()):
        time.sleep(0.1)
    time.sleep(1.5)
    os.kill(running[0], signal.SIGKILL)
    print(f"executor {running[0]} was killed", file=sys.stderr)


with open(articles, encoding="utf-8") as lines:
    rdd = spark.sparkContext.parallelize(lines.read().splitlines(), 6)
threading.Thread(target=kill_one, daemon=True).start()
# checkCode: a filter that fails makes its partition fail, which is then tried again.
parts = rdd.pipe(shlex.join([*standpoint, "summarize", "-", *question]), checkCode=True).collect()
spark.stop()
merged = subprocess.run([*standpoint, "merge", "-", "--out", out], input="\n".join(parts), text=True)
sys.exit(merged.returncode)
