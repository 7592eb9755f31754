"""The schedule model, versions 1 and 2, stated a second time: linear, without any thought of weeks following weeks.

Written from the statement of the model alone, so that an error of the planner is not repeated here.
"""

from linear import Model, Sum


class Schedule:
    """One instance as a linear model."""

    def __init__(self, instance):
        self.given = instance
        self.model = Model()
        self.weeks = instance["weeks"]
        self.days = 7 * self.weeks
        self.allowed = instance["allowed"]
        self.unit = instance.get("unit_minutes", 30)
        self.cost = instance["cost"]
        self.start = instance.get("start")
        self.mark_days()
        self.top = max(self.weekly("cap_week", None, week) for week in range(self.weeks))
        self.add_days()
        self.add_weeks()
        self.add_rows_of_days()
        self.add_levels()
        self.add_patterns()
        self.add_base()
        self.add_slots()

    def weekly(self, name, default, week):
        value = self.given.get(name, default)
        return value[week] if isinstance(value, list) else value

    def price(self, name):
        return self.cost.get(name, 0)

    # --- the calendar -------------------------------------------------------------------------------------------------

    def mark_days(self):
        rest, light, treatment_weeks = set(), {}, set()
        given = self.given
        treatments = [list(entry) for entry in given.get("treatments", [])]
        for day in given.get("treatment_days", []):
            treatments.append([day, given["rest_full"], given["rest_light"], given["light_max"]])
        for day, full, light_days, light_max in treatments:
            for other in range(day, day + full + 1):
                rest.add(other)
            for other in range(day + full + 1, day + full + light_days + 1):
                light[other] = min(light.get(other, light_max), light_max)
        for day in list(rest) + list(light):
            if 0 <= day < self.days:
                treatment_weeks.add(day // 7)
        self.rest, self.light = rest, light
        quiet = set(given.get("dip_weeks", []))
        self.dips = treatment_weeks | quiet | set(given.get("relapse_weeks", []))
        self.free = treatment_weeks | quiet

    def cap(self, day):
        cap = self.weekly("cap_day", None, day // 7)
        cap = min(cap, self.light.get(day, cap))
        return min(cap, self.given.get("day_cap", {}).get(str(day), cap))

    def load_of(self, day):
        return self.given.get("day_load", {}).get(str(day), 0)

    # --- days ---------------------------------------------------------------------------------------------------------

    def add_days(self):
        given, model = self.given, self.model
        self.units, self.worked, self.site, self.home, self.long = [], [], [], [], []
        least = given["min_day"]
        least_on_site = given.get("min_site", least)
        home_ok = given.get("home_ok", [0] * 7)
        for day in range(self.days):
            week, weekday, cap = day // 7, day % 7, self.cap(day)
            is_open = (
                self.allowed[weekday]
                and day not in self.rest
                and day not in given.get("unavailable_days", [])
                and cap >= least
            )
            cap_site = cap_home = cap
            load = self.weekly("load_day", None, week)
            if load is not None:
                cap_site = min(cap, (load - self.load_of(day) - given.get("commute", 0)) // self.unit)
                cap_home = min(cap, (load - self.load_of(day)) // self.unit)
            site = model.flag(is_open and cap_site >= least_on_site)
            home = model.flag(is_open and home_ok[weekday] and cap_home >= least)
            worked = site + home
            model.at_most(worked, 1)
            units = model.number(0, cap if is_open else 0)
            model.at_most(units, site * max(cap_site, 0) + home * max(cap_home, 0))
            model.at_most(site * least_on_site + home * least, units)
            values = given.get("values", {}).get(str(weekday))
            if values is not None:
                chosen = [(value, model.flag()) for value in sorted(set(values)) if value > 0]
                model.equal(units, sum((flag * value for value, flag in chosen), Sum()))
                model.equal(worked, sum((flag for _, flag in chosen), Sum()))
            long = None
            if given.get("long_from") is not None and given.get("max_long_run") is not None:
                long = model.flag()
                model.at_most(long * given["long_from"], units)
                model.at_most(units, Sum({}, given["long_from"] - 1) + long * max(cap, 0))
            model.pay(self.cost["pref"][weekday], worked)
            model.pay(self.price("site"), site)
            for list_of, one in [
                (self.units, units),
                (self.worked, worked),
                (self.site, site),
                (self.home, home),
                (self.long, long),
            ]:
                list_of.append(one)

    def of_week(self, list_of, week):
        return list_of[7 * week : 7 * week + 7]

    # --- weeks --------------------------------------------------------------------------------------------------------

    def add_weeks(self):
        given, model = self.given, self.model
        self.hours = []
        for week in range(self.weeks):
            cap_week, goal = self.weekly("cap_week", None, week), self.weekly("goal", None, week)
            hours = sum(self.of_week(self.units, week), Sum())
            self.hours.append(hours)
            worked, site = self.of_week(self.worked, week), self.of_week(self.site, week)
            model.at_most(hours, cap_week)
            model.at_most(sum(worked, Sum()), self.weekly("max_days", None, week))
            if week not in self.dips:
                model.at_most(self.weekly("min_week", 0, week), hours)
            model.at_most(sum(self.of_week(self.home, week), Sum()), self.weekly("home_max", 7, week))
            for day in worked:
                model.at_most(day * self.weekly("site_min", 0, week), sum(site, Sum()))
            load = self.weekly("load_week", None, week)
            if load is not None:
                other = sum(self.load_of(day) for day in range(7 * week, 7 * week + 7))
                minutes = hours * self.unit + sum(site, Sum()) * given.get("commute", 0)
                model.at_most(minutes, load - other)
            model.pay(self.cost["under"], model.above(goal - hours, goal))
            model.pay(self.cost["over"], model.above(hours - goal, cap_week))
            self.add_spread(week)
            self.add_jobs(week)

    def add_spread(self, week):
        if not self.cost["spread"]:
            return
        top = max(max(self.cap(day) for day in range(7 * week, 7 * week + 7)), 0)
        longest, shortest = self.model.number(0, top), self.model.number(0, top)
        for units, worked in zip(self.of_week(self.units, week), self.of_week(self.worked, week)):
            self.model.at_most(units, longest)
            self.model.at_most(shortest, units + (1 - worked) * top)
        self.model.pay(self.cost["spread"], self.model.above(longest - shortest, top))

    def add_jobs(self, week):
        labels = self.given.get("job")
        if labels is None:
            return
        for job in (0, 1):
            days = [units for day, units in enumerate(self.of_week(self.units, week)) if labels[day] == job]
            hours = sum(days, Sum())
            for name in ("job_cap", "job_goal"):
                bounds = self.given.get(name)
                if bounds is None:
                    continue
                bound = bounds[job][week] if isinstance(bounds[job], list) else bounds[job]
                if name == "job_cap":
                    self.model.at_most(hours, bound)
                elif self.price("job"):
                    self.model.pay(self.price("job"), self.model.above(bound - hours, bound))

    # --- rows of days -------------------------------------------------------------------------------------------------

    def add_rows_of_days(self):
        model, start = self.model, self.start
        before = [Sum({}, flag) for flag in start.get("worked", [0] * 7)] if start else []
        line = before + self.worked
        for day in range(-len(before), self.days):
            week = day // 7
            run = start.get("max_run", 7) if week < 0 else self.weekly("max_run", None, week)
            if day + run < 0 or day + run >= self.days:
                continue
            first = day + len(before)
            model.at_most(sum(line[first : first + run + 1], Sum()), run)
        if self.long[0] is None:
            return
        most = self.given["max_long_run"]
        past = min(start.get("long_run", 0) if start else 0, most)
        line = [Sum({}, 1)] * past + self.long
        for first in range(len(line) - most):
            model.at_most(sum(line[first : first + most + 1], Sum()), most)

    # --- levels -------------------------------------------------------------------------------------------------------

    def add_levels(self):
        given, model, weeks = self.given, self.model, self.weeks
        levels = []
        for week in range(weeks):
            most = min(self.top, self.weekly("level_max", self.top, week))
            if week == 0 and not self.start:
                most = min(most, given["start_cap"])
            level = model.number(self.weekly("level_min", 0, week), most)
            only = given.get("levels")
            if only is not None:
                chosen = [(value, model.flag()) for value in sorted(set(only))]
                model.equal(level, sum((flag * value for value, flag in chosen), Sum()))
                model.equal(sum((flag for _, flag in chosen), Sum()), 1)
            loose = given.get("loose", [0, 0])
            below = given["drop_max"] if week in self.dips else loose[0]
            above = 0 if week in self.dips else loose[1]
            model.at_most(level - self.hours[week], below)
            model.at_most(self.hours[week] - level, above)
            levels.append(level)
        self.levels = levels
        self.add_steps()
        model.pay(self.cost["final"], model.above(given["final"] - levels[-1], given["final"]))

    def add_steps(self):
        given, model = self.given, self.model
        first = 0 if self.start else 1
        self.up, self.moved, steps = {}, {}, {}
        min_up = given.get("min_up", 1)
        for week in range(first, self.weeks):
            before = Sum({}, self.start["level"]) if week == 0 else self.levels[week - 1]
            step = self.levels[week] - before
            steps[week] = step
            max_up, fall = self.weekly("max_up", None, week), self.weekly("fall_max", 0, week)
            up = model.flag(self.weekly("raise_ok", 1, week) == 1 and min_up <= max_up)
            down = model.flag(fall > 0)
            model.at_most(up + down, 1)
            model.at_most(step, up * max_up - down)
            model.at_most(up * min_up - down * fall, step)
            self.up[week], self.moved[week] = up, up + down
            model.pay(self.price("raise"), up)
            if self.price("big_up"):
                model.pay(self.price("big_up"), model.above(step - given.get("soft_up", 0), self.top))
            self.add_hold(week, before)
        smooth = self.cost["smooth"]
        if self.start:
            steps[-1] = Sum({}, self.start.get("step", 0))
        for week in range(first, self.weeks):
            if smooth and week - 1 in steps:
                apart = abs(self.start.get("step", 0)) if self.start and week == 0 else 0
                size = 2 * self.top + apart + (self.start["level"] if self.start else 0)
                model.pay(smooth, model.distance(steps[week] - steps[week - 1], size))

    def add_hold(self, week, before):
        """The weeks stood before a rise: counted from the last step, or from the beginning."""
        given, model = self.given, self.model
        hold = [self.weekly("hold", 0, each) for each in range(self.weeks)]
        asked = [(None, hold[week])] + [(level, weeks) for level, weeks in given.get("hold_levels", [])]
        for level, need in asked:
            if need == 0:
                continue
            reaches = Sum({}, 1) if level is None else self.flag_at_least(before, level)
            stood = 0
            for since in range(week - 1, -1, -1):
                stood += self.counts(since)
                if stood >= need:
                    break
                if since in self.moved:
                    model.at_most(self.up[week] + self.moved[since] + reaches, 2)
                else:
                    model.at_most(self.up[week] + reaches, 1)
            else:
                if self.start:
                    most = max(hold + [weeks for _, weeks in given.get("hold_levels", [])])
                    age = min(self.start.get("age", most), most)
                    if age + stood < need:
                        moves = sum((self.moved[since] for since in range(week)), Sum())
                        model.at_most(self.up[week] + reaches - moves, 1)

    def counts(self, week):
        return 0 if week in self.dips and not self.given.get("hold_in_dip", 0) else 1

    def flag_at_least(self, amount, least):
        flag = self.model.flag()
        self.model.at_most(amount, Sum({}, least - 1) + flag * (self.top + (self.start["level"] if self.start else 0)))
        return flag

    # --- from week to week --------------------------------------------------------------------------------------------

    def add_patterns(self):
        start = self.start
        for week in range(0 if start else 1, self.weeks):
            free_before = bool(start.get("dip", 0)) if week == 0 else week - 1 in self.free
            if free_before or week in self.free:
                continue
            for weekday in range(7):
                if not self.allowed[weekday]:
                    continue
                now = self.worked[7 * week + weekday]
                before = Sum({}, start.get("worked", [0] * 7)[weekday]) if week == 0 else self.worked[7 * week + weekday - 7]
                if self.weekly("keep_days", 0, week):
                    self.model.equal(now, before)
                if self.cost["pattern"]:
                    self.model.pay(self.cost["pattern"], self.model.distance(now - before, 1))

    def add_base(self):
        base = self.given.get("base_plan")
        if base is None:
            return
        for day in range(self.days):
            if day < self.given.get("change_from", 0):
                self.model.equal(self.units[day], base[day])
            elif self.allowed[day % 7]:
                size = max(base[day], self.cap(day), 0)
                self.model.pay(self.cost["change"], self.model.distance(self.units[day] - base[day], size))

    # --- hours of the day ---------------------------------------------------------------------------------------------

    def add_slots(self):
        """One flag for each number of units of a day, priced by trying every set of blocks."""
        given, model = self.given, self.model
        if given.get("slots") is None:
            return
        prices = [prices_of_units(given, str(weekday)) for weekday in range(7)]
        for day in range(self.days):
            chosen = [(units, cost, model.flag()) for units, cost in prices[day % 7].items() if units <= self.cap(day)]
            model.equal(sum((flag * units for units, _, flag in chosen), Sum()), self.units[day])
            model.equal(sum((flag for _, _, flag in chosen), Sum()), self.worked[day])
            for _, cost, flag in chosen:
                model.pay(cost, flag)


def prices_of_units(given, weekday):
    """The least cost of every number of units that fits a weekday in blocks."""
    count = given["slots"]
    prices = given.get("slot_cost", [0] * count)
    open_slots = set(given.get("slot_ok", {}).get(weekday, range(count)))
    core = set(given.get("core_slots", {}).get(weekday, []))
    longest = given.get("max_block", 8)
    best = {}

    def extend(first, blocks_left, taken, cost):
        if taken and core <= taken:
            best[len(taken)] = min(best.get(len(taken), cost), cost)
        if blocks_left == 0:
            return
        for begin in range(first, count):
            block, more = set(), 0
            for slot in range(begin, min(begin + longest, count)):
                if slot not in open_slots:
                    break
                block.add(slot)
                more += prices[slot]
                extend(slot + 2, blocks_left - 1, taken | block, cost + more)

    extend(0, given.get("max_blocks", 2), set(), 0)
    return best
