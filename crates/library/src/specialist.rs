//! When a long absence asks for more help than a manager can give, and who gives it. What is asked is about work; nothing here
//! is about health. The moments are our own proposal, as careful as the build-up of hours they come from.

crate::names::list! {
    /// Why more help is asked for: something one sees at work.
    Reason {
        /// Hours stand still for two or three months.
        StandsStill = "stands_still",
        /// The plan went back twice in a row.
        BackTwice = "back_twice",
        /// What was agreed is not there after two weeks, or does not help.
        NotDelivered = "not_delivered",
        /// Work with danger, and doubt whether it is safe.
        Safety = "safety",
        /// The place or the tools do not fit.
        Place = "place",
        /// Own work does not come back; other work is thought of.
        OtherWork = "other_work",
        /// Talks get stuck, or there is a conflict.
        Stuck = "stuck",
        /// Contact stopped and nobody knows how to go on.
        NoContact = "no_contact",
        /// The team can no longer carry it.
        Team = "team",
        /// Rules, pay or papers that nobody here knows.
        Rules = "rules",
        /// It weighs on the one who leads.
        Heavy = "heavy",
    }
}

crate::names::list! {
    /// Who helps further, in the words of each country.
    Helper {
        /// The occupational physician.
        Physician = "physician",
        /// Who looks at place, tools and tasks.
        Workplace = "workplace",
        /// Who guides a return that does not come by itself.
        Return = "return",
        /// Who helps where people do not get on, or carry too much.
        Psychosocial = "psychosocial",
        /// Who knows papers and pay.
        Personnel = "personnel",
    }
}

impl Reason {
    /// Who helps with it, whom to ask first in front.
    #[must_use]
    pub fn helpers(self) -> &'static [Helper] {
        match self {
            Self::StandsStill => &[Helper::Physician, Helper::Return],
            Self::BackTwice => &[Helper::Physician],
            Self::NotDelivered => &[Helper::Workplace, Helper::Personnel],
            Self::Safety => &[Helper::Physician, Helper::Workplace],
            Self::Place => &[Helper::Workplace],
            Self::OtherWork => &[Helper::Return, Helper::Physician],
            Self::Stuck | Self::Team | Self::Heavy => &[Helper::Psychosocial, Helper::Personnel],
            Self::NoContact => &[Helper::Personnel, Helper::Physician],
            Self::Rules => &[Helper::Personnel],
        }
    }

    /// Whether somebody of the prevention service may ask for it too, and not only who leads a team.
    #[must_use]
    pub fn is_for_care(self) -> bool {
        !matches!(self, Self::Team | Self::Heavy | Self::Rules)
    }
}

/// Who helps with all of these, each once. Whom most reasons lead to first stands in front.
#[must_use]
pub fn list_helpers(reasons: &[Reason]) -> Vec<Helper> {
    let weight = |helper: Helper| -> usize {
        let first = reasons.iter().filter(|reason| reason.helpers().first() == Some(&helper)).count();
        let any = reasons.iter().filter(|reason| reason.helpers().contains(&helper)).count();
        2 * first + any
    };
    let mut helpers: Vec<Helper> = Helper::ALL.iter().copied().filter(|helper| weight(*helper) > 0).collect();
    helpers.sort_by_key(|helper| std::cmp::Reverse(weight(*helper)));
    helpers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_leads_to_somebody_and_everybody_is_led_to() {
        assert!(Reason::ALL.iter().all(|reason| !list_helpers(&[*reason]).is_empty()));
        assert_eq!(list_helpers(Reason::ALL).len(), Helper::ALL.len());
        assert_eq!(list_helpers(&[]), []);
    }

    #[test]
    fn whom_most_reasons_lead_to_stands_in_front() {
        assert_eq!(list_helpers(&[Reason::StandsStill, Reason::BackTwice]), [Helper::Physician, Helper::Return]);
        assert_eq!(list_helpers(&[Reason::Place, Reason::NotDelivered])[0], Helper::Workplace);
    }
}
