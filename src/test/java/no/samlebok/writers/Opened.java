package no.samlebok.writers;

/** A workbook that somebody opens in a program, and what is done to it there. */
@SuppressWarnings("ArrayRecordComponent")
public record Opened(byte[] workbook, Habit habit) {}
