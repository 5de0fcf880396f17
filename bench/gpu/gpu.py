"""Trainings on a GPU beside the CPU and beside plain PyTorch: gpu.py JAVA JARS CACHE OUT

JAVA is the program, JARS the folder of the trainer djl without a native PyTorch, CACHE where DJL finds what jni.sh has made. What is
measured is added to OUT, one line of JSON each; an epoch is the time between two of its losses, the first one left out.
"""
import glob
import hashlib
import json
import os
import signal
import statistics
import subprocess
import sys
import time

import numpy as np
import torch

import net

java, jars, cache, out = sys.argv[1:5]
here = os.path.dirname(os.path.abspath(__file__))
work = os.path.join(os.path.abspath(cache), "work")
os.makedirs(work, exist_ok=True)
torch_home = os.path.dirname(torch.__file__)
CPUS = 8


def tell(**line):
    with open(out, "a") as file:
        file.write(json.dumps(line) + "\n")
    print(json.dumps(line), flush=True)


def table(rows, width, seed):
    chance = np.random.default_rng(seed)
    x = chance.standard_normal((rows, width), dtype=np.float32)
    rule = np.sin(x[:, 0] * 2) + x[:, 1] * x[:, 2] + 0.5 * x[:, 3]
    return x, (rule + 0.3 * chance.standard_normal(rows) > 0).astype(np.float32)


def pictures(rows, side, seed):
    chance = np.random.default_rng(7)
    shapes = chance.random((10, side, side), dtype=np.float32)
    chance = np.random.default_rng(seed)
    y = chance.integers(0, 10, rows)
    x = shapes[y] * 0.5 + chance.random((rows, side, side), dtype=np.float32)
    return x.reshape(rows, side * side).astype(np.float32), y.astype(np.int64)


def write_table(path, x, y):
    head = ",".join([f"x{i}" for i in range(x.shape[1])] + ["y"])
    np.savetxt(path, np.column_stack([x, y]), delimiter=",", header=head, comments="", fmt="%.5g")
    text = open(path).read()
    lines = text.split("\n")
    lines[1:] = [l[:l.rfind(",")] + ("," + ("true" if l.endswith("1") else "false")) if l else l for l in lines[1:]]
    open(path, "w").write("\n".join(lines))


def write_pictures(path, x, y):
    with open(path, "w") as file:
        for row, label in zip(x, y):
            file.write('{"pixels":[' + ",".join(f"{v:.3f}" for v in row) + '],"kind":"k' + str(label) + '"}\n')


def sha(path):
    return hashlib.sha256(open(path, "rb").read()).hexdigest()


def step(name, trainer, task, label, inputs, format_, train, valid, settings, gpus):
    folder = os.path.join(work, name)
    os.makedirs(folder, exist_ok=True)
    body = {
        "version": 1, "step": name, "run": "bench", "attempt": 1, "trainer": trainer, "task": task, "label": label,
        "inputs": inputs, "settings": settings, "seed": 1,
        "data": [{"part": part, "format": format_, "files": [{"path": path, "sha256": sha(path)}]}
                 for part, path in (("train", train), ("validation", valid))],
        "resources": {"cpus": CPUS, "gpus": gpus}, "checkpointEvery": settings.get("epochs", 1000) if "every" not in name else 1,
        "folders": {"checkpoints": folder + "/checkpoints", "model": folder + "/model", "events": folder + "/events"},
    }
    path = os.path.join(folder, "train-step.json")
    json.dump(body, open(path, "w"))
    return path


def environment(gpus):
    libraries = [torch_home + "/lib", cache] + sorted(glob.glob(os.path.join(torch_home, "..", "nvidia", "*", "lib")))
    env = {k: os.environ[k] for k in ("PATH", "HOME") if k in os.environ}
    env.update(
        LD_LIBRARY_PATH=":".join(libraries + [os.environ.get("LD_LIBRARY_PATH", "")]), OMP_NUM_THREADS=str(CPUS),
        OMP_WAIT_POLICY="PASSIVE", DJL_CACHE_DIR=cache, ENGINE_CACHE_DIR=cache, DJL_OFFLINE="true",
        PYTORCH_LIBRARY_PATH=torch_home + "/lib", PYTORCH_VERSION=torch.__version__.split("+")[0],
        PYTORCH_FLAVOR="cu" + torch.version.cuda.replace(".", "") if torch.version.cuda else "cpu",
        CUDA_VISIBLE_DEVICES="0" if gpus else "", CUBLAS_WORKSPACE_CONFIG=":4096:8")
    return env


def run(path, gpus, kill_after=None, limit=150):
    """Losses with the moment that each was told, the last event, the exit status."""
    log = open(os.path.join(os.path.dirname(path), "log"), "a")
    process = subprocess.Popen(
        [java, "-Djna.library.path=" + cache, "-cp", os.path.join(jars, "*"), "dev.headrace.worker.main.WorkerMain", "--spec", path],
        env=environment(gpus), stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True)
    begin, losses, last = time.time(), [], {}
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] != "heartbeat":
            last = event if event["event"] in ("done", "failed", "stopped") else last
        if event["event"] == "metric" and event["name"] == "loss":
            losses.append((time.time(), event["value"]))
            if kill_after and len(losses) == kill_after:
                os.killpg(process.pid, signal.SIGKILL)
        if event["event"] == "resumed":
            last = {"resumed": event["epoch"]}
        if time.time() - begin > limit:
            os.killpg(process.pid, signal.SIGKILL)
    return losses, last, process.wait()


def seconds(losses):
    times = [b[0] - a[0] for a, b in zip(losses, losses[1:])]
    return round(statistics.median(times), 4) if times else None


def card(name):
    return json.load(open(os.path.join(work, name, "model", "model.json")))["metrics"]


def worker(kind, trainer, task, label, inputs, format_, train, valid, settings):
    for gpus in (1, 0):
        name = f"{kind}-{'gpu' if gpus else 'cpu'}"
        try:
            losses, last, status = run(step(name, trainer, task, label, inputs, format_, train, valid, settings, gpus), gpus)
            tell(what=kind, who=trainer, device="gpu" if gpus else "cpu", epoch_seconds=seconds(losses), status=status,
                 last_loss=losses[-1][1] if losses else None, metrics=card(name) if status == 0 else last)
        except Exception as e:
            tell(what=kind, who=trainer, device=gpus, error=repr(e)[:300])


def plain(kind, make, x, y, settings):
    for device in ("cuda", "cpu"):
        if device == "cuda" and not torch.cuda.is_available():
            continue
        torch.set_num_threads(CPUS)
        times, losses = [time.time()], []
        net.epochs(make(), x, y, device, settings["epochs"], settings["batch"], settings["learning_rate"],
                   lambda e, loss, s: (times.append(time.time()), losses.append(loss)))
        tell(what=kind, who="plain PyTorch", device="gpu" if device == "cuda" else "cpu",
             epoch_seconds=round(statistics.median([b - a for a, b in zip(times[1:], times[2:])]), 4), last_loss=losses[-1])


tell(what="machine", torch=torch.__version__, cuda=torch.version.cuda,
     gpu=torch.cuda.get_device_name(0) if torch.cuda.is_available() else None, cpus=os.cpu_count(), threads=CPUS)
rows = int(os.environ.get("ROWS", "200000"))
seen = int(os.environ.get("PICTURES", "10000"))
settings = {"hidden": [256, 128], "epochs": 8, "batch": 1024, "learning_rate": 0.001}
x, y = table(rows, 35, 1)
train, valid = work + "/train.csv", work + "/valid.csv"
write_table(train, x, y)
write_table(valid, *table(10000, 35, 2))
inputs = [{"name": f"x{i}", "type": "Float"} for i in range(35)]
label = {"name": "y", "type": "Bool"}
worker("mlp", "djl.mlp", "binary", label, inputs, "csv", train, valid, settings)
plain("mlp", lambda: net.mlp(35, settings["hidden"]), x, y, settings)

looks = {"height": 28, "width": 28, "filters": [32, 64], "hidden": [128], "epochs": 6, "batch": 256, "learning_rate": 0.001}
px, py = pictures(seen, 28, 1)
ptrain, pvalid = work + "/train.jsonl", work + "/valid.jsonl"
write_pictures(ptrain, px, py)
write_pictures(pvalid, *pictures(1000, 28, 2))
pixels = [{"name": "pixels", "type": "Vector", "size": 784}]
kinds = {"name": "kind", "type": "Enum", "labels": [f"k{i}" for i in range(10)]}
worker("cnn", "djl.cnn", "multiclass", kinds, pixels, "jsonl", ptrain, pvalid, looks)
plain("cnn", lambda: net.cnn(28, [32, 64], 128, 10), px.reshape(-1, 1, 28, 28), py, looks)

# Killed on the GPU and gone on.
try:
    path = step("cnn-every-killed", "djl.cnn", "multiclass", kinds, pixels, "jsonl", ptrain, pvalid, looks, 1)
    before, _, status = run(path, 1, kill_after=3)
    after, last, again = run(path, 1)
    whole = card("cnn-gpu")
    tell(what="killed after 3 of 6 epochs and gone on", status=status, again=again, epochs_after=len(after),
         difference={k: round(abs(v - whole[k]), 6) for k, v in card("cnn-every-killed").items()})
except Exception as e:
    tell(what="killed and gone on", error=repr(e)[:300])

# More than the GPU has: plain words, never tried again; and the next one runs.
huge = dict(looks, filters=[2048], hidden=[16], batch=10000, epochs=1)
losses, last, status = run(step("huge", "djl.cnn", "multiclass", kinds, pixels, "jsonl", ptrain, pvalid, huge, 1), 1)
tell(what="more memory than the GPU has", status=status, said=last)
free = subprocess.run(["nvidia-smi", "--query-gpu=memory.used", "--format=csv,noheader"], capture_output=True, text=True).stdout.strip()
tell(what="memory of the GPU in use behind it", used=free)

# A program under the contract: killed and gone on.
numbers, numbers_valid = work + "/numbers.csv", work + "/numbers-valid.csv"
np.savetxt(numbers, np.column_stack([x, y]), delimiter=",", header="x", comments="", fmt="%.5g")
np.savetxt(numbers_valid, np.column_stack([x[:100], y[:100]]), delimiter=",", header="x", comments="", fmt="%.5g")
command = {"command": [sys.executable, os.path.join(here, "net.py")], "options": ["epochs=6"]}
path = step("process-every", "process", "binary", label, inputs, "csv", numbers, numbers_valid, command, 1)
first, _, status = run(path, 1, kill_after=2)
after, last, again = run(path, 1)
tell(what="process with PyTorch, killed after 2 of 6 epochs and gone on", status=status, again=again,
     epochs_after=len(after), metrics=card("process-every") if again == 0 else last)
