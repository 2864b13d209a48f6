package se.rattdela.casework.decision;

import java.time.Instant;

/** A row of the query behind {@link FigureReader}. */
record FigureRow(long disclosureId, Instant decidedAt, DecisionKind kind, String documentJson) {}
