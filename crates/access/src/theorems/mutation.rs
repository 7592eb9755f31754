//! Changes to the policies that somebody could make by mistake. Each must break its theorem: a theorem that survives
//! its mutation proves nothing.

/// A change of the policy text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mutation {
    /// The theorem that must not survive it.
    pub theorem: &'static str,
    /// The mistake, in words.
    pub mistake: &'static str,
    change: Change,
    /// What the counterexample must speak of.
    pub speaks_of: &'static [&'static str],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    /// A policy is added.
    Add(&'static str),
    /// Every occurrence of a text is replaced.
    Replace(&'static str, &'static str),
}

impl Mutation {
    /// The policies with the mistake; none where it changes nothing.
    #[must_use]
    pub fn apply(&self, policies: &str) -> Option<String> {
        match self.change {
            Change::Add(policy) => Some(format!("{policies}\n{policy}\n")),
            Change::Replace(from, to) => policies.contains(from).then(|| policies.replace(from, to)),
        }
    }
}

/// One mistake for each theorem, and a second where a theorem has two halves.
pub const MUTATIONS: &[Mutation] = &[
    Mutation {
        theorem: "T1",
        mistake: "the case manager is taken for a care professional and shown the card",
        change: Change::Add(
            r#"permit (principal is WorkSeat, action == Action::"read_card", resource is AbsenceCare)
               when { principal.hat == Hat::"case_manager" && principal.absence == resource.absence };"#,
        ),
        speaks_of: &["work seat", "`case_manager`", "`read_card`"],
    },
    Mutation {
        theorem: "T1",
        mistake: "human resources may read the notes of a discipline",
        change: Change::Add(
            r#"permit (principal is WorkSeat, action == Action::"read_discipline_notes", resource is AbsenceNotes)
               when { principal.hat == Hat::"human_resources" };"#,
        ),
        speaks_of: &["work seat", "`human_resources`", "the notes"],
    },
    Mutation {
        theorem: "T2",
        mistake: "a psychologist may read the diary of a case where they have a seat",
        change: Change::Add(
            r#"permit (principal is CareSeat, action == Action::"read_diary", resource is CaseDiary)
               when { principal.hat == Hat::"psychologist" && principal has case && principal.case == resource.case };"#,
        ),
        speaks_of: &["care seat", "`psychologist`", "`read_diary`"],
    },
    Mutation {
        theorem: "T2",
        mistake: "a close person may help with a check-in, and so write in the diary",
        change: Change::Add(
            r#"permit (principal is GuestSeat, action == Action::"record_check_in", resource is CaseDiary)
               when { principal.hat == Hat::"close_person" && principal.case == resource.case };"#,
        ),
        speaks_of: &["guest seat", "`close_person`", "`record_check_in`", "the diary"],
    },
    Mutation {
        theorem: "T3",
        mistake: "a work seat is no longer held to its own absence",
        change: Change::Replace("    principal.absence == resource.absence &&\n", ""),
        speaks_of: &["work seat", "another absence"],
    },
    Mutation {
        theorem: "T3",
        mistake: "the person's seat is no longer held to the own case",
        change: Change::Replace(
            "permit (principal is EmployeeSeat, action in Action::\"read_health\", resource is CaseHealth)\nwhen { principal.case == resource.case };",
            "permit (principal is EmployeeSeat, action in Action::\"read_health\", resource is CaseHealth);",
        ),
        speaks_of: &["own seat", "another case"],
    },
    Mutation {
        theorem: "T3",
        mistake: "hours are published to any absence",
        change: Change::Replace(
            "action == Action::\"publish_hours\", resource is AbsenceWork)\nwhen { principal.case.absences.contains(resource.absence) };",
            "action == Action::\"publish_hours\", resource is AbsenceWork);",
        ),
        speaks_of: &["own seat", "`publish_hours`", "of an absence,"],
    },
    Mutation {
        theorem: "T3",
        mistake: "human resources take in the list of any employer",
        change: Change::Replace("principal has employer && principal.employer == resource", "true"),
        speaks_of: &["work seat", "`import_absences`"],
    },
    Mutation {
        theorem: "T4",
        mistake: "a share that the person ended still opens",
        change: Change::Replace(" &&\n     !(context.share has ended_at))", ")"),
        speaks_of: &["a share", "ended"],
    },
    Mutation {
        theorem: "T4",
        mistake: "a share of the plan opens the symptoms",
        change: Change::Replace("context.share.class == Class::\"symptoms\"", "context.share.class == Class::\"plan\""),
        speaks_of: &["`read_symptoms`", "`plan`"],
    },
    Mutation {
        theorem: "T5",
        mistake: "every care professional names the coordinator",
        change: Change::Replace("principal.hat == Hat::\"coordinator\" &&", ""),
        speaks_of: &["care seat"],
    },
    Mutation {
        theorem: "T6",
        mistake: "an administrator may look at a card to help somebody",
        change: Change::Add(
            r#"permit (principal is DeskSeat, action == Action::"read_card", resource is AbsenceCare)
               when { principal.hat == Hat::"administrator" };"#,
        ),
        speaks_of: &["desk seat", "`administrator`", "`read_card`"],
    },
    Mutation {
        theorem: "T7",
        mistake: "the job that ends shares runs anywhere",
        change: Change::Replace(
            "action == Action::\"expire_share\", resource is CaseHealth",
            "action == Action::\"expire_share\", resource",
        ),
        speaks_of: &["seat of the clock", "`expire_share`"],
    },
    Mutation {
        theorem: "T8",
        mistake: "a seat that has ended still opens",
        change: Change::Replace("(if principal has until then context.now < principal.until else true)", "true"),
        speaks_of: &["ended"],
    },
    Mutation {
        theorem: "T9",
        mistake: "a discipline reads the notes of every other",
        change: Change::Replace("    principal.hat == resource.discipline &&\n", ""),
        speaks_of: &["care seat", "the notes"],
    },
    Mutation {
        theorem: "T9",
        mistake: "the person reads the notes themselves, working notes and all",
        change: Change::Replace(
            "action == Action::\"read_released_notes\", resource is AbsenceNotes",
            "action in [Action::\"read_released_notes\", Action::\"read_discipline_notes\"], resource is AbsenceNotes",
        ),
        speaks_of: &["own seat", "`read_discipline_notes`"],
    },
];
