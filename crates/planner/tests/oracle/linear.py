"""A linear model in whole numbers, put to CP-SAT or to HiGHS as it stands."""

import time


class Sum:
    """A sum of variables with weights, and a number."""

    def __init__(self, weights=None, number=0):
        self.weights = weights or {}
        self.number = number

    def __add__(self, other):
        if not isinstance(other, Sum):
            return Sum(self.weights, self.number + other)
        weights = dict(self.weights)
        for place, weight in other.weights.items():
            weights[place] = weights.get(place, 0) + weight
        return Sum(weights, self.number + other.number)

    def __mul__(self, factor):
        return Sum({place: weight * factor for place, weight in self.weights.items()}, self.number * factor)

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + (-other if isinstance(other, Sum) else -other)

    def __rsub__(self, other):
        return -self + other

    __radd__ = __add__
    __rmul__ = __mul__


class Model:
    """Variables with bounds, sums within bounds, and a cost to be made least."""

    def __init__(self):
        self.bounds = []
        self.rows = []
        self.cost = Sum()

    def number(self, least, most):
        self.bounds.append((least, max(least, most)))
        if most < least:
            self.rows.append(({}, 1, 1))
        return Sum({len(self.bounds) - 1: 1})

    def flag(self, possible=True):
        return self.number(0, 1 if possible else 0)

    def at_most(self, left, right):
        """left <= right"""
        difference = left - right
        if not isinstance(difference, Sum):
            difference = Sum({}, difference)
        weights = {place: weight for place, weight in difference.weights.items() if weight}
        self.rows.append((weights, None, -difference.number))

    def equal(self, left, right):
        self.at_most(left, right)
        self.at_most(right, left)

    def pay(self, weight, amount):
        if weight:
            self.cost = self.cost + amount * weight

    def above(self, amount, most):
        """A number that is at least `amount` and at least 0: what is paid for an excess."""
        excess = self.number(0, most)
        self.at_most(amount, excess)
        return excess

    def distance(self, amount, most):
        """A number that is at least `amount` without its sign."""
        size = self.number(0, most)
        self.at_most(amount, size)
        self.at_most(-amount, size)
        return size


def solve_with_cpsat(model, limit, workers):
    from ortools.sat.python import cp_model

    program = cp_model.CpModel()
    variables = [program.new_int_var(low, high, "") for low, high in model.bounds]
    for weights, least, most in model.rows:
        terms = cp_model.LinearExpr.weighted_sum([variables[p] for p in weights], list(weights.values()))
        if not weights:
            if (least is not None and least > 0) or most < 0:
                program.add_bool_or([])
            continue
        program.add(terms <= most)
    weights = {place: weight for place, weight in model.cost.weights.items() if weight}
    program.minimize(cp_model.LinearExpr.weighted_sum([variables[p] for p in weights], list(weights.values())))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = limit
    solver.parameters.num_workers = workers
    begun = time.perf_counter()
    status = solver.solve(program)
    seconds = time.perf_counter() - begun
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    name = {cp_model.OPTIMAL: "optimal", cp_model.FEASIBLE: "feasible", cp_model.INFEASIBLE: "infeasible"}
    return {
        "status": name.get(status, "unknown"),
        # Rounded, not truncated: the solvers keep objectives as floating point numbers.
        "objective": round(solver.objective_value) + model.cost.number if found else None,
        "bound": round(solver.best_objective_bound) + model.cost.number if found else None,
        "seconds": seconds,
    }


def solve_with_highs(model, limit, workers):
    import highspy
    import numpy

    infinity = highspy.kHighsInf
    program = highspy.HighsLp()
    program.num_col_ = len(model.bounds)
    rows = [row for row in model.rows if row[0]]
    impossible = any(
        not weights and ((least is not None and least > 0) or most < 0) for weights, least, most in model.rows
    )
    if impossible:
        return {"status": "infeasible", "objective": None, "bound": None, "seconds": 0.0}
    program.num_row_ = len(rows)
    costs = numpy.zeros(len(model.bounds))
    for place, weight in model.cost.weights.items():
        costs[place] = weight
    program.col_cost_ = costs
    program.col_lower_ = numpy.array([low for low, _ in model.bounds], dtype=float)
    program.col_upper_ = numpy.array([high for _, high in model.bounds], dtype=float)
    program.row_lower_ = numpy.full(len(rows), -infinity)
    program.row_upper_ = numpy.array([most for _, _, most in rows], dtype=float)
    program.integrality_ = [highspy.HighsVarType.kInteger] * len(model.bounds)
    starts, places, values = [0], [], []
    for weights, _, _ in rows:
        places.extend(weights.keys())
        values.extend(weights.values())
        starts.append(len(places))
    program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    program.a_matrix_.start_ = numpy.array(starts)
    program.a_matrix_.index_ = numpy.array(places)
    program.a_matrix_.value_ = numpy.array(values, dtype=float)
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", float(limit))
    solver.setOptionValue("threads", workers)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.5)
    solver.passModel(program)
    begun = time.perf_counter()
    solver.run()
    seconds = time.perf_counter() - begun
    status, info = solver.getModelStatus(), solver.getInfo()
    found = info.primal_solution_status == 2
    if status == highspy.HighsModelStatus.kOptimal:
        name = "optimal"
    elif status == highspy.HighsModelStatus.kInfeasible:
        name = "infeasible"
    else:
        name = "feasible" if found else "unknown"
    return {
        "status": name,
        "objective": round(info.objective_function_value) + model.cost.number if found else None,
        "bound": round(max(info.mip_dual_bound, -1e15) - 0.499) + model.cost.number if found else None,
        "seconds": seconds,
    }
