"""Reads questions, one JSON object a line, and answers each with a line.

A question: {"id": .., "solver": "cpsat" or "highs", "limit": seconds, "workers": .., "instance": {..}}.
"""

import json
import sys

from linear import solve_with_cpsat, solve_with_highs
from schedule import Schedule

SOLVERS = {"cpsat": solve_with_cpsat, "highs": solve_with_highs}


def main():
    for line in sys.stdin:
        question = json.loads(line)
        model = Schedule(question["instance"]).model
        answer = SOLVERS[question["solver"]](model, question["limit"], question.get("workers", 1))
        print(json.dumps({"id": question["id"], **answer}), flush=True)


if __name__ == "__main__":
    main()
