package se.rattdela.casework.decision;

import java.time.Instant;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.UserId;

/** A draft that has been sent at least once, for the lists of other features. */
public record SentDraft(DecisionId id, DisclosureId disclosure, UserId draftedBy, Instant sentAt) {}
