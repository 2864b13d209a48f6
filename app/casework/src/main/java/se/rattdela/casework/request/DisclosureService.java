package se.rattdela.casework.request;

import java.util.List;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DisclosureId;

/** Requests and own initiatives. Every change is durable when the method returns. */
public interface DisclosureService {
  /** Which recipients are one authority, and of which it must be said which one it is. */
  RecipientKinds recipients();

  /** Saves a new draft, which gets its number. */
  DisclosureView createDraft(Actor actor, DisclosureDraft draft);

  /**
   * Saves changes to a draft or to a registered disclosure that has not been sent.
   *
   * @param version as shown
   */
  DisclosureView save(Actor actor, DisclosureId id, long version, DisclosureDraft draft);

  /**
   * Registers a draft so that the assessment can begin. Needs recipient, purpose and at least one
   * item; on request also when and how it was received and what is asked.
   */
  DisclosureView register(Actor actor, DisclosureId id, long version);

  /** One disclosure. */
  DisclosureView view(Actor actor, DisclosureId id);

  /** Those of a case, newest first. */
  List<DisclosureRow> ofCase(Actor actor, CaseId caseId);

  /** Open ones in the actor's own cases: drafts, under assessment, sent, returned; due first. */
  List<DisclosureRow> open(Actor actor);
}
