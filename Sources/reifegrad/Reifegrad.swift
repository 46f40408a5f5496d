internal import ArgumentParser

@main
struct Reifegrad: ParsableCommand {}
