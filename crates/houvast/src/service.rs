//! `houvast service add`: the prevention service of an installation, once.

use clap::Subcommand;
use houvast_actions::care_team::{CareTeamError, add_service};
use houvast_casework::absence::Country;

use crate::hand_over::{self, Request};
use crate::place::PlaceArguments;
use crate::tell::{Outcome, Refused};
use crate::{tell, wishes};

/// What can be done with the service.
#[derive(Subcommand)]
pub(crate) enum ServiceCommand {
    /// Adds the prevention service of this installation: the first thing after `key init`.
    Add {
        #[command(flatten)]
        place: PlaceArguments,
        /// Its name, as it signs letters.
        #[arg(long)]
        name: String,
        /// Where it works: be or nl.
        #[arg(long, value_parser = wishes::country)]
        country: Country,
    },
}

/// What a service needs next: the desk says the same while nobody coordinates.
const COORDINATOR: &str = "next, invite a coordinator with `houvast invite --hat coordinator --name NAME --email ADDRESS`: \
    without one, follow-up, people who heard nothing for long and letters are on nobody's list";

/// Does it.
pub(crate) async fn run(command: &ServiceCommand) -> anyhow::Result<Outcome> {
    let ServiceCommand::Add { place, name, country } = command;
    let request = Request::AddService { name: name.clone(), country: *country };
    hand_over::carry_out(&place.find()?, &request, &[], |_| {}).await?;
    tell::line(format_args!("`{}` is the prevention service of this installation", name.trim()));
    tell::line(format_args!("{COORDINATOR}"));
    Ok(Outcome::Done)
}

/// Carries the request out where the store is open.
pub(crate) async fn work(
    installation: &houvast_actions::installation::Installation,
    name: &str,
    country: Country,
) -> anyhow::Result<()> {
    match add_service(installation, name, country).await {
        Ok(_) => Ok(()),
        Err(error) => Err(refusal(error)),
    }
}

/// A refusal names the option to mend.
pub(crate) fn refusal(error: CareTeamError) -> anyhow::Error {
    let sentence = match error {
        CareTeamError::ServiceKnown(name) => {
            format!("`{name}` is the prevention service of this installation already; another needs one of its own")
        }
        CareTeamError::NoService => {
            "there is no prevention service yet; add it with `houvast service add --name NAME --country be|nl`"
                .to_owned()
        }
        CareTeamError::NotAName => "`--name` is empty or too long; write 1 to 200 characters".to_owned(),
        CareTeamError::Trouble(trouble) => return trouble.into(),
    };
    Refused::because(sentence)
}
