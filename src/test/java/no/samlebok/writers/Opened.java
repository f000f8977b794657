package no.samlebok.writers;

/** A workbook that somebody opens in a program, and what is done to it there. */
public record Opened(byte[] workbook, Habit habit) {}
