package se.rattdela.casework.rulebook;

/** Internal identity of a proposed rule pack. */
public record ProposalId(long value) {}
