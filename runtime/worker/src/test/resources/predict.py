"""Uses the model of train.py: a line of features in, a line with the answer out."""
import os
import sys

weight = float(open(os.path.join(os.environ["HEADRACE_MODEL"], "weight.txt")).read())
for line in sys.stdin:
    values = [float(v) if v else 0.0 for v in line.strip().split(",")]
    print(weight * sum(values), flush=True)
