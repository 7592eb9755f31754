//! Writes samples of the papers into a folder and says how long each took: `cargo run --example papers_by_eye -- FOLDER`.

use std::time::Instant;

use houvast_casework::hours::Minutes;
use houvast_casework::plan::{HoursPlan, Step, WeekHours};
use houvast_documents::letter::{Address, Letter, Slip, Window};
use houvast_documents::papers::{CodesPaper, ContactPaper, Hours, HoursPaper, Parties};
use houvast_documents::{About, Boxed};
use houvast_language::{Country, Language, Locale, Speaker};
use jiff::civil::date;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    let t = Speaker::new(Locale { language: Language::Nl, country: Country::Be });
    let plan = plan()?;
    let parties = |employer: Option<&str>| Parties {
        service: "Dienst Vooruit".to_owned(),
        name: "Ana Proefmans".to_owned(),
        employer: employer.map(str::to_owned),
        issued_on: date(2026, 11, 24),
    };
    let own = HoursPaper { parties: parties(None), of: Hours::Own(None), plan: &plan }.sheet(&t);
    let of = Hours::Agreed(date(2026, 11, 20));
    let agreed = HoursPaper { parties: parties(Some("Drukkerij De Pers")), of, plan: &plan }.sheet(&t);
    let lines = vec![
        ("Wanneer".to_owned(), "elke twee weken, donderdag".to_owned()),
        ("Hoe".to_owned(), "bellen".to_owned()),
        ("Niet over".to_owned(), "hoe het werk doorloopt, papieren en praktische zaken".to_owned()),
    ];
    let of_day = "Afspraken van vrijdag 20 november 2026".to_owned();
    let contact = ContactPaper { parties: parties(Some("Drukkerij De Pers")), of_day, lines, rests: None }.sheet(&t);
    let codes = (0..8).map(|at| format!("k{at}4mx-9x{at}tq")).collect();
    let codes = CodesPaper { service: "Dienst Vooruit".to_owned(), codes, issued_on: date(2026, 11, 24) }.sheet(&t);
    std::fs::write(folder.join("letter.pdf"), letter().print()?)?;
    for (name, sheet) in [("plan", own), ("hours", agreed), ("contact", contact), ("codes", codes)] {
        let begin = Instant::now();
        let pdf = sheet.print()?;
        println!("{name}: {} ms, {} KB", begin.elapsed().as_millis(), pdf.len() / 1024);
        std::fs::write(folder.join(format!("{name}.pdf")), pdf)?;
    }
    Ok(())
}

fn plan() -> Result<HoursPlan, houvast_casework::plan::NotAPlan> {
    let step = |weeks, minutes: [u32; 7]| Step { weeks, week: WeekHours(minutes.map(Minutes)) };
    let steps = vec![
        step(2, [150, 0, 0, 150, 150, 0, 0]),
        step(2, [150, 150, 0, 150, 150, 0, 0]),
        step(4, [240, 240, 0, 240, 180, 0, 0]),
    ];
    HoursPlan::new(date(2026, 11, 30), steps)
}

fn letter() -> Letter {
    let words = |text: &str| text.to_owned();
    Letter {
        about: About {
            language: Language::Nl,
            title: words("Een uitnodiging"),
            service: words("Dienst Vooruit"),
            issued_on: date(2026, 11, 24),
        },
        sender: vec![words("Dienst Vooruit"), words("Voorbeeldstraat 1"), words("1000 Brussel")],
        to: Address {
            lines: vec![words("Ana Proefmans"), words("Kerkstraat 2"), words("9000 Gent")],
            window: Window::of(Country::Be),
        },
        dated: words("24 november 2026"),
        greeting: words("Beste Ana Proefmans"),
        paragraphs: vec![
            words(
                "Je bent al een tijd niet aan het werk. Deze brief legt uit wat Houvast is. Je hoeft niets te doen."
            );
            3
        ],
        code: Some(Boxed { label: words("Je code, tot 23 januari 2027"), code: words("7K3QX-2M9PD") }),
        picture: None,
        closing: vec![words("Liever praten? Stuur het strookje terug.")],
        signed: vec![words("Lise Maas"), words("coördinator")],
        slip: Some(Slip {
            title: words("Bel mij"),
            explained: words("Vul in en stuur terug. Wij bellen binnen twee werkdagen."),
            fields: vec![words("Naam"), words("Telefoon"), words("Taal, tolk nodig?")],
        }),
    }
}
