//! Walks through the days of a week, sharing what sets of days have in common, and adds up costs by units worked.

use super::shape::{Choice, WeekShape};
use super::size::{Budget, IMPOSSIBLE, POSSIBLE_BELOW, TooLarge};

/// Costs by days at home and units of each job, after some days. Without jobs all units belong to job 0.
#[derive(Debug, Clone, Default)]
pub(super) struct Layer {
    /// Units of the first cell, by job.
    pub(super) first: [i32; 2],
    /// Cells, by job.
    pub(super) len: [usize; 2],
    /// Days at home are 0 to this, not included.
    pub(super) homes: usize,
    /// By days at home, units of job 0, units of job 1.
    pub(super) cells: Vec<i32>,
}

/// Where a walk stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Node {
    /// Worked days as bits, Monday lowest.
    pub(super) set: u8,
    /// How many.
    pub(super) worked: u32,
    /// Worked days in a row up to here.
    run: u32,
    /// Long days in a row from Monday.
    pub(super) lead: u32,
    /// Long days in a row up to here.
    pub(super) trail: u32,
    /// Cost of the days not worked.
    pub(super) off: i32,
}

/// A way of working a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Not long, or long days do not matter.
    Short,
    /// Long.
    Long,
}

/// A walk through one shape with all worked days between two lengths.
pub(super) struct Walk<'a> {
    pub(super) shape: &'a WeekShape,
    /// Shortest and longest worked day.
    pub(super) range: (i32, i32),
    /// Whether days at home have to be counted.
    pub(super) counts_homes: bool,
    /// By day: beginnings of sets that are looked for.
    pub(super) wanted: &'a [[bool; 128]; 8],
    /// By number of worked days: what has been added up.
    pub(super) layers: Vec<Layer>,
    /// The worked days so far, with the way each is worked.
    pub(super) path: Vec<(usize, Length)>,
}

impl<'a> Walk<'a> {
    /// A walk that has not begun.
    pub(super) fn new(shape: &'a WeekShape, counts_homes: bool, wanted: &'a [[bool; 128]; 8]) -> Self {
        let mut layers = vec![Layer::default(); 8];
        layers[0] = Layer { first: [0, 0], len: [1, 1], homes: 1, cells: vec![0] };
        Self { shape, range: (0, 0), counts_homes, wanted, layers, path: Vec::with_capacity(7) }
    }

    /// Visits every set of days that is wanted and possible, with the costs by units.
    pub(super) fn visit(
        &mut self,
        day: usize,
        node: Node,
        budget: &mut Budget,
        end: &mut dyn FnMut(&Self, Node),
    ) -> Result<(), TooLarge> {
        if !self.wanted[day][usize::from(node.set)] {
            return Ok(());
        }
        if day == 7 {
            end(self, node);
            return Ok(());
        }
        if let Some(cost) = self.shape.days[day].off {
            self.visit(day + 1, Node { run: 0, trail: 0, off: node.off + cost, ..node }, budget, end)?;
        }
        let set = node.set | 1 << day;
        let may_work = node.worked < self.shape.max_days && node.run < self.shape.max_run;
        if !may_work || !self.wanted[day + 1][usize::from(set)] {
            return Ok(());
        }
        for length in [Length::Short, Length::Long] {
            let after = Node { set, worked: node.worked + 1, run: node.run + 1, ..node };
            let Some(after) = self.after(day, after, length) else { continue };
            budget.take_steps(self.work(day, node.worked as usize))?;
            if self.add_day(day, node.worked as usize, length) {
                self.path.push((day, length));
                self.visit(day + 1, after, budget, end)?;
                self.path.pop();
            }
        }
        Ok(())
    }

    /// Long days in a row after a day; nothing where there would be too many.
    fn after(&self, day: usize, node: Node, length: Length) -> Option<Node> {
        match (length, self.shape.long) {
            (Length::Short, _) => Some(Node { trail: 0, ..node }),
            (Length::Long, None) => None,
            (Length::Long, Some((_, most))) => {
                let trail = node.trail + 1;
                let lead = if node.lead as usize == day { node.lead + 1 } else { node.lead };
                (trail <= most).then_some(Node { trail, lead, ..node })
            }
        }
    }

    /// The lengths of a day that fit the walk, on site or at home.
    pub(super) fn choices(&self, day: usize, length: Length, at_home: bool) -> impl Iterator<Item = Choice> + use<'a> {
        let day = &self.shape.days[day];
        let (low, high) = self.range;
        let (low, high) = match (self.shape.long, length) {
            (Some((from, _)), Length::Short) => (low, high.min(from - 1)),
            (Some((from, _)), Length::Long) => (low.max(from), high),
            (None, _) => (low, high),
        };
        let list = if at_home { &day.home } else { &day.site };
        let from = list.partition_point(|choice| choice.units < low);
        list[from..].iter().take_while(move |choice| choice.units <= high).copied()
    }

    /// Whether a day is at home by itself: where homes need not be counted, home is always as good.
    pub(super) fn is_home_anyway(&self, day: usize) -> bool {
        !self.counts_homes && !self.shape.days[day].home.is_empty()
    }

    fn work(&self, day: usize, depth: usize) -> usize {
        let span = (self.range.1 - self.range.0 + 1) as usize;
        1 + self.layers[depth].cells.len() * span.min(self.shape.days[day].site.len() + self.shape.days[day].home.len())
    }

    /// Tells every possible end of a walk: units, cost, and the cell where it stands.
    pub(super) fn each_end(&self, node: Node, mut tell: impl FnMut(i32, i32, usize)) {
        let layer = &self.layers[node.worked as usize];
        let at_home = (0..7).filter(|day| node.set >> day & 1 == 1 && self.is_home_anyway(*day)).count() as u32;
        for (homes, cells) in layer.cells.chunks_exact(layer.len[0] * layer.len[1]).enumerate() {
            let on_site = node.worked - at_home.max(homes as u32);
            if node.worked > 0 && on_site < self.shape.site_min {
                continue;
            }
            let most = self.shape.cap_by_site[on_site as usize];
            for (place, cost) in cells.iter().enumerate().filter(|(_, cost)| **cost < POSSIBLE_BELOW) {
                let (first, second) =
                    (layer.first[0] + (place / layer.len[1]) as i32, layer.first[1] + (place % layer.len[1]) as i32);
                let Some(jobs) = self.cost_of_jobs([first, second]).filter(|_| first + second <= most) else {
                    continue;
                };
                tell(first + second, cost + node.off + jobs, homes * cells.len() + place);
            }
        }
    }

    fn cost_of_jobs(&self, units: [i32; 2]) -> Option<i32> {
        let Some(jobs) = self.shape.jobs else { return Some(0) };
        let fits = units[0] <= jobs.cap[0] && units[1] <= jobs.cap[1];
        fits.then(|| jobs.cost * ((jobs.goal[0] - units[0]).max(0) + (jobs.goal[1] - units[1]).max(0)))
    }

    /// The job of a weekday.
    pub(super) fn job_of(&self, day: usize) -> usize {
        self.shape.jobs.map_or(0, |jobs| jobs.of_weekday[day])
    }

    /// Adds a worked day to a layer; false if it fits nowhere.
    fn add_day(&mut self, day: usize, depth: usize, length: Length) -> bool {
        let job = self.job_of(day);
        let (low, high) = self.range;
        let (site, home): (Vec<Choice>, Vec<Choice>) = if self.is_home_anyway(day) {
            (self.choices(day, length, true).collect(), Vec::new())
        } else if self.counts_homes {
            (self.choices(day, length, false).collect(), self.choices(day, length, true).collect())
        } else {
            (self.choices(day, length, false).collect(), Vec::new())
        };
        if site.is_empty() && home.is_empty() {
            return false;
        }
        let [done, rest] = &mut self.layers[depth..depth + 2] else { return false };
        rest.first = done.first;
        rest.len = done.len;
        rest.first[job] += low;
        rest.len[job] += (high - low) as usize;
        let more_homes = usize::from(!home.is_empty() && done.homes <= self.shape.home_max as usize);
        rest.homes = done.homes + more_homes;
        rest.cells.clear();
        rest.cells.resize(rest.homes * rest.len[0] * rest.len[1], IMPOSSIBLE);
        for homes in 0..done.homes {
            site.iter().for_each(|choice| add(done, rest, (homes, homes), job, *choice, low));
            if homes + 1 < rest.homes {
                home.iter().for_each(|choice| add(done, rest, (homes, homes + 1), job, *choice, low));
            }
        }
        true
    }
}

/// Adds one length of a day to all cells with a number of days at home.
fn add(done: &Layer, rest: &mut Layer, (homes, homes_after): (usize, usize), job: usize, choice: Choice, low: i32) {
    let shift = (choice.units - low) as usize;
    let size = done.len[0] * done.len[1];
    let from = &done.cells[homes * size..][..size];
    let into = &mut rest.cells[homes_after * rest.len[0] * rest.len[1]..][..rest.len[0] * rest.len[1]];
    if job == 0 {
        add_row(from, &mut into[shift * rest.len[1]..], choice.cost);
        return;
    }
    let rows = from.chunks_exact(done.len[1]).zip(into.chunks_exact_mut(rest.len[1]));
    rows.for_each(|(from, into)| add_row(from, &mut into[shift..], choice.cost));
}

fn add_row(from: &[i32], into: &mut [i32], cost: i32) {
    for (from, into) in from.iter().zip(into) {
        *into = (*into).min(from + cost);
    }
}
