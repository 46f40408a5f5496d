"""Definitions with one thing changed: what a slip of the hand, a wrong idea or a tidy mind makes."""

import copy
from typing import NamedTuple

# Values of every type, to stand where another type should.
OF_EVERY_TYPE = [None, True, False, 1, 0.5, "word", "", [], {}, ["word"], [1], {"de": "Wort", "en": "word"}]

# Bounds of the format, and what lies beside them.
NUMBERS = [
    0, -0.001, 0.001, 0.5, 1, 1.001, 1.5, -1, 2, 3, 4, 6, 7, 10, 40, 41, 60, 61, 100, 10000, 10001,
    1e12, -1e12, 1000000000001, -1000000000001, 1e300]

WORDS = [
    "choice", "boolean", "multiple", "number", "text", "mean", "geometric", "minimum", "sum", "exclude", "zero",
    "linear", "logarithmic", "thresholds", "kind", "size", "funding", "city", "town", "village-region", "alliance",
    "large", "medium", "small", "rural", "region", "staff", "budget", "obstacles", "support"]

# What may always be left out.
OPTIONAL = {
    "$schema", "help", "references", "code", "weight", "confidential", "recommendation", "note", "unit", "cap",
    "sourceRequired", "countable", "maximumSelections", "aggregation", "missing", "minimumCoverage",
    "maximumLength", "gates", "required", "staleAfter", "topic", "role"}


class Mutation(NamedTuple):
    name: str
    definition: dict
    is_harmless: bool = False


def entries(value):
    """What a value holds, by key or index."""
    return value if isinstance(value, dict) else dict(enumerate(value)) if isinstance(value, list) else {}


def places(value, path=()):
    """The paths of a value and of all that it holds."""
    yield path
    for key, entry in entries(value).items():
        yield from places(entry, (*path, key))


def at(value, path):
    for key in path:
        value = value[key]
    return value


def named(path):
    return ".".join(map(str, path)) or "the definition"


class Mutator:
    """Changes copies of one definition."""

    def __init__(self, definition, random):
        self.definition, self.random = definition, random
        # Texts are many and alike; every fourth will do.
        texts = [path for path in places(definition) if set(entries(at(definition, path))) == {"de", "en"}]
        passed_over = {path for number, path in enumerate(texts) if number % 4}
        self.places = [
            path for path in places(definition) if path not in passed_over and path[:-1] not in passed_over]
        self.objects = [path for path in self.places if isinstance(at(definition, path), dict)]
        self.members = [path for path in self.places if path and isinstance(path[-1], str)]
        self.entries = [path for path in self.places if path and isinstance(path[-1], int)]
        self.words = [path for path in self.places if at(definition, path) in WORDS]

    def of_type(self, *types):
        return [path for path in self.places if type(at(self.definition, path)) in types]

    def changed(self, path, change):
        """A copy in which a function has changed what holds the place; it gets this and the place's key."""
        definition = copy.deepcopy(self.definition)
        change(at(definition, path[:-1]), path[-1])
        return definition

    def with_value(self, path, value):
        return self.changed(path, lambda holder, key: holder.__setitem__(key, copy.deepcopy(value)))

    # MARK: - What breaks something, or may

    def without_key(self, path):
        return Mutation(f"{named(path)} left out", self.changed(path, lambda holder, key: holder.pop(key)))

    def misspelt_key(self, path):
        key = path[-1]
        letter = self.random.randrange(len(key))
        new = self.random.choice(
            [key[:letter] + key[letter + 1:], key[:letter] + key[letter] + key[letter:], key.upper()])
        return Mutation(f"{named(path)} spelt {new}", self.changed(path, lambda holder, key: renamed(holder, key, new)))

    def of_other_type(self, path):
        value = at(self.definition, path)
        new = self.random.choice([other for other in OF_EVERY_TYPE if type(other) is not type(value)])
        return Mutation(f"{named(path)} is {new!r}", self.with_value(path, new))

    def of_other_size(self, path):
        new = self.random.choice(NUMBERS)
        return Mutation(f"{named(path)} is {new!r}", self.with_value(path, new))

    def empty(self, path):
        new = {str: self.random.choice(["", " ", "\n"]), list: [], dict: {}}[type(at(self.definition, path))]
        return Mutation(f"{named(path)} is {new!r}", self.with_value(path, new))

    def twice(self, path):
        def repeat(holder, index):
            holder.insert(self.random.randrange(len(holder) + 1), copy.deepcopy(holder[index]))
        return Mutation(f"{named(path)} stands twice", self.changed(path, repeat))

    def other_word(self, path):
        new = self.random.choice(WORDS)
        return Mutation(f"{named(path)} is {new!r}", self.with_value(path, new))

    def other_text(self, path):
        new = self.random.choice(
            ["A", "a-b", "-a", "a_b", "ä", "a" * 12, "a" * 13, "a" * 64, "a" * 65, "x" * 4000, "x" * 4001, "1", "1.2",
             "1.2.3", "1.1234567", "de", "DE", "deu", "low", "plan", "none", "somewhere"])
        return Mutation(f"{named(path)} is {new[:70]!r}", self.with_value(path, new))

    def moved_key(self, path):
        to = self.random.choice(self.objects)
        definition = copy.deepcopy(self.definition)
        target, value = at(definition, to), copy.deepcopy(at(definition, path))
        if self.random.random() < 0.5:
            at(definition, path[:-1]).pop(path[-1])
        target[path[-1]] = value
        return Mutation(f"{named(path)} put into {named(to)}", definition)

    def unknown_key(self, path):
        definition = copy.deepcopy(self.definition)
        new = self.random.choice(["unknown", "comment", "Weight", "$comment", "", "title ", "x-note"])
        at(definition, path)[new] = self.random.choice(OF_EVERY_TYPE)
        return Mutation(f"{named(path)} has a key {new!r}", definition)

    # MARK: - What breaks nothing

    def reordered(self, path):
        def shuffle(value):
            members = list(value.items())
            self.random.shuffle(members)
            value.clear()
            value.update(members)
        definition = copy.deepcopy(self.definition)
        shuffle(at(definition, path))
        return Mutation(f"the keys of {named(path)} in another order", definition, is_harmless=True)

    def harmless(self, path):
        """Another text, weight or order, or without what may be left out; nothing where the place allows none."""
        key, value = path[-1] if path else None, at(self.definition, path)
        if key in OPTIONAL and self.random.random() < 0.5:
            return self.without_key(path)._replace(is_harmless=True)
        if key in ("de", "en") and "topic" in path:
            new = self.random.choice(["Wörter", " x ", "ß" * 60])
            return Mutation(f"{named(path)} is {new[:30]!r}", self.with_value(path, new), is_harmless=True)
        if key in ("de", "en"):
            new = self.random.choice(["Wörter", "„quoted“ \"and\" \\ this", " x ", "😀\n", "x" * 4000])
            return Mutation(f"{named(path)} is {new[:30]!r}", self.with_value(path, new), is_harmless=True)
        if key == "weight":
            new = self.random.choice([0.001, 1, 2.5, 1e6, 1e12])
            return Mutation(f"{named(path)} is {new!r}", self.with_value(path, new), is_harmless=True)
        if isinstance(value, dict) and len(value) > 1:
            return self.reordered(path)
        return None

    # MARK: - Many

    def everywhere(self):
        """What is most often got wrong, at every place where it can be; the rest at every second place."""
        def half(of):
            return [path for path in of if self.random.random() < 0.5]
        yield from map(self.without_key, self.members)
        yield from map(self.of_other_type, self.places[1:])
        yield from map(self.unknown_key, self.objects)
        yield from map(self.twice, self.entries)
        yield from map(self.misspelt_key, half(self.members))
        yield from map(self.empty, half(self.of_type(str, list, dict)[1:]))
        yield from map(self.other_text, half(self.of_type(str)))
        yield from map(self.moved_key, half(self.members))
        yield from map(self.of_other_size, self.of_type(int, float) * 2)
        yield from map(self.other_word, self.words)
        yield from filter(None, map(self.harmless, self.places))

    def anywhere(self, count):
        """So many changes, of each kind about the same number, at places by chance."""
        kinds = [
            (self.without_key, self.members), (self.misspelt_key, self.members), (self.of_other_type, self.places[1:]),
            (self.empty, self.of_type(str, list, dict)[1:]), (self.unknown_key, self.objects),
            (self.twice, self.entries),
            (self.of_other_size, self.of_type(int, float)), (self.other_word, self.words),
            (self.other_text, self.of_type(str)), (self.moved_key, self.members), (self.harmless, self.places)]
        done = 0
        while done < count:
            change, candidates = kinds[done % len(kinds)]
            mutation = change(self.random.choice(candidates))
            if mutation:
                done += 1
                yield mutation


def renamed(holder, key, new):
    """Renames a key in its place."""
    members = [(new if old == key else old, value) for old, value in holder.items()]
    holder.clear()
    holder.update(members)
