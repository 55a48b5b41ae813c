//! Which part is which: the relations of a package.

use crate::Refused;
use crate::archive::Package;
use crate::xml::{Item, Xml};

/// The relations of one part.
#[derive(Clone, Debug, Default)]
pub(crate) struct Relations {
    relations: Vec<Relation>,
}

#[derive(Clone, Debug)]
struct Relation {
    id: String,
    /// The last word of its type: `footnotes`, `styles` …
    kind: String,
    /// The part that it leads to, from the root of the archive.
    target: String,
}

impl Relations {
    /// The relations of the part `of`; those of the package where it is empty.
    pub(crate) fn read(package: &mut Package<'_>, of: &str) -> Result<Self, Refused> {
        let Some(part) = package.part(&part_of(of))? else { return Ok(Self::default()) };
        let folder = of.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut relations = Vec::new();
        let mut xml = Xml::new(&part);
        while let Some(item) = xml.next()? {
            let Item::Start(start) = item else { continue };
            let outside = start.attribute("TargetMode").as_deref() == Some("External");
            if start.name() != "Relationship" || outside {
                continue;
            }
            let kind = start.attribute("Type").unwrap_or_default();
            relations.push(Relation {
                id: start.attribute("Id").unwrap_or_default(),
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                target: resolved(folder, &start.attribute("Target").unwrap_or_default()),
            });
        }
        Ok(Self { relations })
    }

    /// The first part of a kind.
    pub(crate) fn of_kind(&self, kind: &str) -> Option<&str> {
        let relation = self.relations.iter().find(|relation| relation.kind == kind)?;
        Some(&relation.target)
    }

    /// The part that a relation of this name leads to, and its kind.
    pub(crate) fn named(&self, id: &str) -> Option<(&str, &str)> {
        let relation = self.relations.iter().find(|relation| relation.id == id)?;
        Some((&relation.target, &relation.kind))
    }

    /// A name that no relation has.
    pub(crate) fn free_name(&self) -> String {
        (1..)
            .map(|number| format!("rIdResolint{number}"))
            .find(|name| self.relations.iter().all(|relation| relation.id != *name))
            .unwrap_or_default()
    }
}

/// The part that holds the relations of `part`.
pub(crate) fn part_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// `target`, as seen from `folder`, from the root of the archive.
fn resolved(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => folder.split('/').filter(|step| !step.is_empty()).collect(),
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            _ => steps.push(step),
        }
    }
    steps.join("/")
}
