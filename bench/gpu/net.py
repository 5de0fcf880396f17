"""The nets of djl.mlp and djl.cnn in plain PyTorch, and a trainer under the contract of workers when it is started by one."""
import json
import os
import signal
import sys
import time

import numpy as np
import torch
from torch import nn


def mlp(inputs, hidden):
    layers = []
    for units in hidden:
        layers += [nn.Linear(inputs, units), nn.ReLU()]
        inputs = units
    return nn.Sequential(*layers, nn.Linear(inputs, 1))


def cnn(side, filters, hidden, classes):
    layers, channels = [], 1
    for out in filters:
        layers += [nn.Conv2d(channels, out, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2)]
        channels, side = out, side // 2
    layers += [nn.Flatten(), nn.Linear(channels * side * side, hidden), nn.ReLU(), nn.Linear(hidden, classes)]
    return nn.Sequential(*layers)


def epochs(net, x, y, device, count, batch, rate, each, state=None):
    """Trains; calls each(epoch, mean loss) behind every epoch."""
    torch.manual_seed(1)
    net = net.to(device)
    x, y = torch.from_numpy(x).to(device), torch.from_numpy(y).to(device)
    optimizer = torch.optim.Adam(net.parameters(), lr=rate)
    first = 1
    if state is not None:
        net.load_state_dict(state["net"])
        optimizer.load_state_dict(state["optimizer"])
        first = state["epoch"] + 1
    loss_of = nn.BCEWithLogitsLoss() if y.dtype == torch.float32 else nn.CrossEntropyLoss()
    for epoch in range(first, count + 1):
        order = torch.from_numpy(np.random.default_rng(epoch).permutation(len(x))).to(device)
        total = torch.zeros((), device=device)
        for begin in range(0, len(x), batch):
            rows = order[begin:begin + batch]
            optimizer.zero_grad(set_to_none=True)
            out = net(x[rows])
            loss = loss_of(out.squeeze(1) if y.dtype == torch.float32 else out, y[rows])
            loss.backward()
            optimizer.step()
            total += loss.detach() * len(rows)
        mean = (total / len(x)).item()
        each(epoch, mean, {"net": net.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch})
    return net


def worker():
    """A training as a worker's program: reads the step, keeps checkpoints, goes on from the last."""
    step = json.load(open(os.environ["HEADRACE_TRAIN_STEP"]))
    checkpoint = os.path.join(os.environ["HEADRACE_CHECKPOINTS"], "net.pt")
    stop = []
    signal.signal(signal.SIGTERM, lambda *_: stop.append(True))
    options = dict(o.split("=") for o in step["settings"]["options"])
    data = np.loadtxt(step["data"][0]["files"][0]["path"], delimiter=",", skiprows=1, dtype=np.float32)
    x, y = np.ascontiguousarray(data[:, :-1]), np.ascontiguousarray(data[:, -1])
    device = "cuda" if torch.cuda.is_available() else "cpu"
    count = int(options["epochs"])
    state = torch.load(checkpoint, map_location=device) if os.path.exists(checkpoint) else None

    def each(epoch, loss, now):
        torch.save(now, checkpoint + ".half")
        os.replace(checkpoint + ".half", checkpoint)
        print(json.dumps({"event": "metric", "name": "loss", "step": epoch, "value": loss}), flush=True)
        print(json.dumps({"event": "progress", "done": epoch, "total": count}), flush=True)
        if stop and epoch < count:
            sys.exit(75)

    net = epochs(mlp(x.shape[1], [64, 32]), x, y, device, count, 512, 1e-3, each, state)
    torch.save(net.cpu().state_dict(), os.path.join(os.environ["HEADRACE_MODEL"], "net.pt"))
    print(json.dumps({"event": "result", "name": "device", "value": 1.0 if device == "cuda" else 0.0}), flush=True)


if __name__ == "__main__":
    worker()
