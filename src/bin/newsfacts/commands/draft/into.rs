//! What is missing in a Rust file that has an article's facts already, and what is wrong there since the article was edited.

use super::{Arguments, paths, tell};
use crate::{
    Verdict,
    commands::fmt::{difference, is_rust_by_name},
    document::{the_article, which},
    input::Input,
    output,
    progress::Progress,
    stop::Stop,
};
use newsfacts::{
    rules::Finding,
    shown::{Lines, say},
    text::Source,
};
use newsfacts_syntax::{
    checked::RustFile,
    draft::{self, Block, BlockText, Fallen},
};
use std::path::{Path, PathBuf};

pub fn run(arguments: &Arguments, file: &Path) -> Result<Verdict, Stop> {
    let input = Input::File(file.to_owned());
    let name = input.name();
    let code = input.code()?;
    let shared = shared(&arguments.actors)?;
    let blocks = read(&RustFile::new(file, &*code), &shared).map_err(|stop| {
        if is_rust_by_name(&input) {
            stop
        } else {
            no_rust(&name)
        }
    })?;
    let article = arguments.article_text.as_ref();
    let block = chosen(arguments, file, &blocks)?;
    is_published(arguments, &name, block)?;
    is_known(&name, block)?;
    let text = match article {
        Some(article) => super::text(article)?,
        None => own_text(file, block)?,
    };
    let (fallen, additions) = {
        let _shown = Progress::on(&format!("looking for what {name} lacks"));
        let fallen = draft::fallen(&text, &block.article);
        let additions = draft::additions(&code, block, &text, &fallen);
        (fallen, additions)
    };
    let after = draft::put_in(&code, &additions.insertions);
    if let Err(stop) = read(&RustFile::new(file, &*after), &shared) {
        return Err(stop.help("what was drafted does not fit there: nothing is written"));
    }
    match after == code {
        true => {}
        false if arguments.diff => output::print(difference(&name, &code, &after))?,
        false => output::save_again(file, code.as_bytes(), after.as_bytes())?,
    }
    for one in &fallen {
        let maybe = additions.may_be(one);
        say(told(one, (&name, &code), block, &text, maybe));
    }
    let facts = &additions.draft.facts;
    let text_name = text.name();
    let still = tell::still_open(&name, &block.article);
    let todos = match (tell::open_in(facts), &still) {
        (0, Some(_)) => String::new(),
        _ => format!("; {}", tell::todos(facts)),
    };
    say(match (&*tell::counts(facts), arguments.diff) {
        ("", _) if fallen.is_empty() => {
            format!("{name}: nothing is missing: it declares all that {text_name} states")
        }
        ("", _) => format!("{name}: nothing else is missing"),
        (counts, true) => format!("{name} lacks {counts}{todos}"),
        (counts, false) => format!("{name}: added {counts}{todos}"),
    });
    if facts
        .iter()
        .any(|fact| tell::may_be_set_aside(&fact.declared))
    {
        say(
            "what of it is no fact comes back when it is struck out; `aside _ = \"its words\";` in its place keeps it away",
        );
    }
    if let Some(still) = still {
        say(still);
    }
    if let Some(lines) = tell::uncovered(&additions.draft.uncovered, &text) {
        say(lines);
    }
    Ok(match fallen.is_empty() {
        true => Verdict::Good,
        false => Verdict::Wrong,
    })
}

/// The files with the actors that are imported.
fn shared(actors: &[PathBuf]) -> Result<Vec<RustFile>, Stop> {
    let shared = actors.iter().map(|file| {
        let code = Input::File(file.clone()).code()?;
        Ok(RustFile::new(file, code))
    });
    shared.collect()
}

/// The blocks of a file. A file of which one cannot be read is left alone.
fn read(file: &RustFile, shared: &[RustFile]) -> Result<Vec<Block>, Stop> {
    draft::blocks(file, shared).map_err(|error| {
        let (name, at) = (file.path().display(), error.at);
        Stop::lines(format!("{name}:{}:{}", at.line, at.column), error.reason)
            .help("nothing is written: mend this first")
    })
}

/// What is said of a file that neither is called Rust nor can be read as such.
fn no_rust(name: &str) -> Stop {
    Stop::new(format!("{name} is no Rust file"))
        .help("--into takes the file that has the facts, which ends in .rs; the article's text stands before it")
}

/// An actor that is not known would be declared a second time.
fn is_known(name: &str, block: &Block) -> Result<(), Stop> {
    let Some(first) = block.unknown.first() else {
        return Ok(());
    };
    let at = first.at;
    let stop = Stop::new(format!("{name}:{}:{}: {}", at.line, at.column, first.text));
    let lines = first.details.lines().map(str::to_owned);
    let stop = lines.fold(stop, Stop::help);
    Err(stop.help("nothing is written"))
}

/// The block that is asked for, by its name, by its text, or because there is no other.
fn chosen<'b>(arguments: &Arguments, file: &Path, blocks: &'b [Block]) -> Result<&'b Block, Stop> {
    let name = file.display();
    if blocks.is_empty() {
        return Err(Stop::new(format!(
            "{name} has no `article!` block that could be completed"
        ))
        .help("without --into, and with --output FILE.rs, a new file is written"));
    }
    if let Some(called) = &arguments.article {
        let articles = Vec::from_iter(blocks.iter().map(|block| &block.article));
        return Ok(&blocks[the_article(&name.to_string(), called, &articles)?]);
    }
    let article = arguments.article_text.as_ref().and_then(Input::path);
    let is_of = |block: &&Block| match (article, &block.text) {
        (Some(article), BlockText::Path(text)) => paths::are_same(article, &beside(file, text)),
        (Some(_), BlockText::Body(_)) => false,
        (Some(_), BlockText::None) | (None, _) => true,
    };
    let of_it: Vec<&Block> = blocks.iter().filter(is_of).collect();
    match (&*of_it, article) {
        ([one], _) => Ok(one),
        ([], Some(article)) => Err(Stop::new(format!(
            "{name} has no facts of {}",
            article.display()
        ))
        .help(format!("it has those of {}", texts(blocks)))
        .help("if one of them is of this text all the same, say which: --article NAME")),
        _ => {
            let articles = Vec::from_iter(of_it.iter().map(|block| &block.article));
            let help = which(&articles, "say with --article which is meant");
            Err(Stop::new(format!("{name} has several articles")).help(help))
        }
    }
}

/// The texts that blocks are of.
fn texts(blocks: &[Block]) -> String {
    let texts = blocks.iter().map(|block| match &block.text {
        BlockText::Path(text) => format!("{text} (`{}`)", block.article.name),
        BlockText::Body(_) | BlockText::None => format!("`{}`", block.article.name),
    });
    texts.collect::<Vec<_>>().join(", ")
}

fn is_published(arguments: &Arguments, name: &str, block: &Block) -> Result<(), Stop> {
    match arguments.published {
        Some(given) if given != block.article.published => Err(Stop::new(format!(
            "{name} says that `{}` was published on {}, and --published says {given}",
            block.article.name, block.article.published
        ))
        .help("leave out --published, or mend the file")),
        _ => Ok(()),
    }
}

/// The text that a block names or has.
fn own_text(file: &Path, block: &Block) -> Result<Source, Stop> {
    match &block.text {
        BlockText::Path(text) => Input::File(beside(file, text)).text(),
        BlockText::Body(text) => Ok(Source::new(format!("the body of `{}`", block.article.name), &**text)),
        BlockText::None => Err(Stop::new(format!(
            "{}: `{}` does not name its text, and none is given",
            file.display(),
            block.article.name
        ))
        .help("name it: newsfacts draft ARTICLE --into FILE.rs, or `text: \"article.txt\"` in the declaration")),
    }
}

fn beside(file: &Path, text: &str) -> PathBuf {
    paths::straight(file.with_file_name(text))
}

/// A fact that the article does not bear out, and what takes its place.
fn told(
    one: &Fallen,
    (name, code): (&str, &str),
    block: &Block,
    text: &Source,
    maybe: Option<&str>,
) -> Lines {
    let at = match block.declared_at(one.place) {
        Some(range) => format!("{name}:{}", line_of(code, range.start)),
        None => name.to_owned(),
    };
    let what = format!("{at}: `{}` is not what {} says", one.id, text.name());
    let lines = one
        .findings
        .iter()
        .fold(Lines::from(what), |lines, finding| {
            lines.and(because(finding))
        });
    match (&one.instead, maybe) {
        (Some(instead), _) => lines.and(format!("    in its place: {instead}")),
        (None, Some(maybe)) => lines.and(format!("    `{maybe}` below may be it")),
        (None, None) => lines.and("    nothing was found in its place"),
    }
}

fn because(finding: &Finding) -> Lines {
    let first = Lines::from(format!("    {} [{}]", finding.message, finding.rule));
    let details = finding.details.lines();
    details.fold(first, |lines, line| {
        // What is drawn below a passage stands as far in as that.
        let drawn = line.trim_start_matches(' ');
        lines.and_set_in(6 + line.len() - drawn.len(), drawn)
    })
}

fn line_of(code: &str, at: usize) -> usize {
    code[..at].matches('\n').count() + 1
}
