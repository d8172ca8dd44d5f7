//! Articles by the million: facts and texts from lines, and an answer to each.

use super::Arguments;
use crate::{
    Verdict,
    input::Input,
    stop::Stop,
    stream::{self, Answered, folder},
};
use newsfacts::facts::{Levels, stream::Judge};

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    arguments.options.are_of_a_stream()?;
    let input = match &arguments.files[..] {
        [] => &Input::Standard,
        [one] => one,
        _ => {
            let stop = Stop::new("--stream goes with one FILE, or with standard input");
            return Err(stop.help("cat FILE… | newsfacts check --stream reads several"));
        }
    };
    let judge = judge(arguments)?;
    stream::run(input, &arguments.stream, &Judge::MEMBERS, move |line| {
        let answer = judge.answer_to(line);
        Ok(Answered {
            status: answer.status(),
            json: answer.to_json()?,
        })
    })
}

fn judge(arguments: &Arguments) -> Result<Judge, Stop> {
    let mut levels = Levels::default();
    for (rule, level) in arguments.options.levels()? {
        let set = levels.set(rule.name(), level);
        set.map_err(|error| Stop::lines("--stream", error))?;
    }
    let mut judge = Judge::default()
        .with_levels(levels)
        .with_context(arguments.about.context()?);
    if let Some(files) = arguments.stream.files()? {
        judge = judge.with_files(files);
    }
    if let Some(sources) = &arguments.options.sources {
        judge = judge.with_sources(folder(sources)?);
    }
    if arguments.facts {
        judge = judge.with_facts();
    }
    if arguments.rows {
        judge = judge.with_rows();
    }
    Ok(judge)
}
