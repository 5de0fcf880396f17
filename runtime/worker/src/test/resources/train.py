"""A trainer in plain Python under the contract: counts rows, keeps checkpoints, saves when it is asked to end."""
import json
import os
import signal
import sys
import time

stop = []
signal.signal(signal.SIGTERM, lambda *_: stop.append(True))

step = json.load(open(os.environ["HEADRACE_TRAIN_STEP"]))
options = dict(o.split("=") for o in step["settings"].get("options", []))
checkpoint = os.path.join(os.environ["HEADRACE_CHECKPOINTS"], "python.json")


def say(**event):
    print(json.dumps(event), flush=True)


if options.get("fail") == "unusable":
    say(event="failed", kind="data", message="The rows are all blue.", retryable=False)
    sys.exit(64)
if options.get("fail") == "crash":
    sys.exit(9)
if options.get("fail") == "empty":
    sys.exit(0)

state = {"epoch": 0, "sum": 0.0}
if os.path.exists(checkpoint):
    state = json.load(open(checkpoint))
epochs = int(options.get("epochs", 3))
for epoch in range(state["epoch"] + 1, epochs + 1):
    time.sleep(float(options.get("sleep", 0)))
    state = {"epoch": epoch, "sum": state["sum"] + 1.0 / (epoch + step["seed"])}
    with open(checkpoint + ".half", "w") as out:
        json.dump(state, out)
    os.replace(checkpoint + ".half", checkpoint)
    say(event="metric", name="sum", step=epoch, value=state["sum"])
    say(event="progress", done=epoch, total=epochs)
    if stop and epoch < epochs:
        sys.exit(75)
print("not an event")
with open(os.path.join(os.environ["HEADRACE_MODEL"], "weight.txt"), "w") as out:
    out.write(repr(state["sum"]))
say(event="result", name="auc", value=0.75)
