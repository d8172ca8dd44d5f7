//! What an author does in an editor, in terms of places in the host crate.

use super::{
    client::Server,
    host::{Host, Place, first_line},
};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// An editor in which the host crate is open.
pub struct Editor {
    pub host: Host,
    server: Server,
    /// The version of each open file.
    open: BTreeMap<String, u64>,
}

impl Editor {
    pub fn start(program: &str) -> Self {
        let host = Host::new();
        let server = Server::start(program, &host.folder, &host.target);
        Self {
            host,
            server,
            open: BTreeMap::new(),
        }
    }

    /// Where "go to definition" goes.
    pub fn definition(&mut self, place: &Place) -> BTreeSet<Place> {
        let found = self.ask("textDocument/definition", place, json!({}));
        self.locations(&found)
    }

    /// What "find all references" finds, the declaration with it.
    pub fn references(&mut self, place: &Place) -> BTreeSet<Place> {
        let context = json!({ "context": { "includeDeclaration": true } });
        let found = self.ask("textDocument/references", place, context);
        self.locations(&found)
    }

    /// Where "rename" writes the new name.
    pub fn rename(&mut self, place: &Place) -> BTreeSet<Place> {
        let name = "another_name";
        let found = self.ask("textDocument/rename", place, json!({ "newName": name }));
        let mut places = BTreeSet::new();
        for document in list(&found["documentChanges"]) {
            for edit in list(&document["edits"]) {
                assert_eq!(edit["newText"], name, "at {place:?}");
                let address = &document["textDocument"]["uri"];
                places.insert(self.host.at(address, &edit["range"]));
            }
        }
        places
    }

    /// What is shown where the pointer rests.
    pub fn hover(&mut self, place: &Place) -> String {
        let found = self.ask("textDocument/hover", place, json!({}));
        let text = found["contents"]["value"].as_str();
        text.unwrap_or_default().to_owned()
    }

    /// The names that are offered at a place, with what they are.
    pub fn completions(&mut self, place: &Place) -> BTreeMap<String, String> {
        let found = self.ask("textDocument/completion", place, json!({}));
        let items = match &found["items"] {
            Value::Null => &found,
            items => items,
        };
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        list(items)
            .iter()
            .map(|item| (text(&item["label"]), text(&item["detail"])))
            .collect()
    }

    /// The places of the symbols of this name in all the crate.
    pub fn symbols(&mut self, name: &str) -> BTreeSet<Place> {
        // `#` asks for all kinds of symbols, not for types alone.
        let query = json!({ "query": format!("{name}#") });
        let found = self.server.request("workspace/symbol", query);
        list(&found)
            .iter()
            .filter(|symbol| symbol["name"] == name)
            .map(|symbol| {
                let location = &symbol["location"];
                self.host.at(&location["uri"], &location["range"])
            })
            .collect()
    }

    /// The errors that rust-analyzer itself shows in a file: place and first line.
    pub fn errors(&mut self, file: &str) -> BTreeSet<(Place, String)> {
        self.open(file);
        let document = json!({ "textDocument": self.host.document(file) });
        let report = self.server.request("textDocument/diagnostic", document);
        let items = report["items"].as_array().expect("a list of diagnostics");
        items
            .iter()
            .filter(|item| item["severity"] == 1)
            .map(|item| {
                let document = self.host.document(file);
                let place = self.host.at(&document["uri"], &item["range"]);
                (place, first_line(&item["message"]))
            })
            .collect()
    }

    /// What is found while a file has another content.
    pub fn edited<T>(
        &mut self,
        file: &str,
        change: impl FnOnce(&str) -> String,
        find: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.open(file);
        let before = self.host.read(file);
        let after = change(&before);
        assert_ne!(before, after, "{file} is changed");
        self.change(file, &after);
        let found = find(self);
        self.change(file, &before);
        found
    }

    fn change(&mut self, file: &str, content: &str) {
        self.host.write(file, content);
        let version = self.open.get_mut(file).expect("the file is open");
        *version += 1;
        let mut document = self.host.document(file);
        document["version"] = json!(*version);
        let change = json!({ "textDocument": document, "contentChanges": [{ "text": content }] });
        self.server.notify("textDocument/didChange", change);
    }

    fn open(&mut self, file: &str) {
        if self.open.contains_key(file) {
            return;
        }
        self.open.insert(file.to_owned(), 1);
        let mut document = self.host.document(file);
        document["languageId"] = json!("rust");
        document["version"] = json!(1);
        document["text"] = json!(self.host.read(file));
        let document = json!({ "textDocument": document });
        self.server.notify("textDocument/didOpen", document);
    }

    fn ask(&mut self, method: &str, place: &Place, mut parameters: Value) -> Value {
        self.open(&place.file);
        parameters["textDocument"] = self.host.document(&place.file);
        parameters["position"] = place.position();
        self.server.request(method, parameters)
    }

    fn locations(&self, found: &Value) -> BTreeSet<Place> {
        let locations = list(found).iter();
        locations
            .map(|location| self.host.at(&location["uri"], &location["range"]))
            .collect()
    }

    /// The Rust files of a folder of the crate, and of the folders in there.
    pub fn sources(&self, folder: &str) -> Vec<String> {
        let mut sources = Vec::new();
        for entry in fs::read_dir(self.host.folder.join(folder)).expect("a folder") {
            let entry = entry.expect("the folder can be read");
            let name = entry.file_name().into_string().expect("UTF-8");
            let path = format!("{folder}/{name}");
            if entry.path().is_dir() {
                sources.extend(self.sources(&path));
            } else if Path::new(&name).extension().is_some_and(|end| end == "rs") {
                sources.push(path);
            }
        }
        sources
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
