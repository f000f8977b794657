package no.samlebok.rule;

/** A figure before and after, beside another whose change it may explain: the budget beside the accounts. */
public record Companion(Subject from, Subject to) {}
