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
    Expert {
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
    pub fn experts(self) -> &'static [Expert] {
        match self {
            Self::StandsStill => &[Expert::Physician, Expert::Return],
            Self::BackTwice => &[Expert::Physician],
            Self::NotDelivered => &[Expert::Workplace, Expert::Personnel],
            Self::Safety => &[Expert::Physician, Expert::Workplace],
            Self::Place => &[Expert::Workplace],
            Self::OtherWork => &[Expert::Return, Expert::Physician],
            Self::Stuck | Self::Team | Self::Heavy => &[Expert::Psychosocial, Expert::Personnel],
            Self::NoContact => &[Expert::Personnel, Expert::Physician],
            Self::Rules => &[Expert::Personnel],
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
pub fn list_experts(reasons: &[Reason]) -> Vec<Expert> {
    let weight = |expert: Expert| -> usize {
        let first = reasons.iter().filter(|reason| reason.experts().first() == Some(&expert)).count();
        let any = reasons.iter().filter(|reason| reason.experts().contains(&expert)).count();
        2 * first + any
    };
    let mut experts: Vec<Expert> = Expert::ALL.iter().copied().filter(|expert| weight(*expert) > 0).collect();
    experts.sort_by_key(|expert| std::cmp::Reverse(weight(*expert)));
    experts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_leads_to_somebody_and_everybody_is_led_to() {
        assert!(Reason::ALL.iter().all(|reason| !list_experts(&[*reason]).is_empty()));
        assert_eq!(list_experts(Reason::ALL).len(), Expert::ALL.len());
        assert_eq!(list_experts(&[]), []);
    }

    #[test]
    fn whom_most_reasons_lead_to_stands_in_front() {
        assert_eq!(list_experts(&[Reason::StandsStill, Reason::BackTwice]), [Expert::Physician, Expert::Return]);
        assert_eq!(list_experts(&[Reason::Place, Reason::NotDelivered])[0], Expert::Workplace);
    }
}
