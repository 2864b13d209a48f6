package se.rattdela.casework.dispatch;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.RecipientNames;
import se.rattdela.casework.request.Disclosures;

/** What waits to be dispatched, and what keeps a paper from going to any recipient. */
final class WaitingList {
  private final DispatchGate gate;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final Dispatches dispatches;
  private final Amendments amendments;
  private final RecipientNames names;

  WaitingList(
      DispatchGate gate,
      Disclosures disclosures,
      Decisions decisions,
      Dispatches dispatches,
      Amendments amendments,
      RecipientNames names) {
    this.gate = gate;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.dispatches = dispatches;
    this.amendments = amendments;
    this.names = names;
  }

  /** Decisions, and what was said of them, that have not reached their recipient. */
  List<WaitingDispatch> of(EntityManager em, Actor by) {
    List<WaitingDispatch> waiting = new ArrayList<>();
    Map<PaperId, Boolean> reached = dispatches.reached(em);
    for (DecisionHead head : decisions.sealed(em)) {
      add(waiting, em, by, head, null, reached);
    }
    for (Amendment amendment : amendments.decided(em)) {
      add(waiting, em, by, decisions.head(em, amendment.first()), amendment, reached);
    }
    waiting.sort(
        Comparator.comparing(WaitingDispatch::decidedAt).thenComparing(WaitingDispatch::number));
    return waiting;
  }

  private void add(
      List<WaitingDispatch> waiting,
      EntityManager em,
      Actor by,
      DecisionHead head,
      @Nullable Amendment amendment,
      Map<PaperId, Boolean> reached) {
    PaperId id = amendment == null ? head.id() : amendment.id();
    if (reached.getOrDefault(id, false)
        || !gate.allows(em, by, disclosures.caseOf(em, head.disclosure()))
        || obstacle(em, head, amendment) != null) {
      return;
    }
    waiting.add(row(em, leaving(em, by, head, amendment), reached.containsKey(id)));
  }

  private Leaving leaving(
      EntityManager em, Actor by, DecisionHead head, @Nullable Amendment amendment) {
    CaseId caseId = disclosures.caseOf(em, head.disclosure());
    return new Leaving(by, head, gate.require(em, by, caseId), amendment);
  }

  private WaitingDispatch row(EntityManager em, Leaving paper, boolean failed) {
    DecisionHead head = paper.decision();
    return new WaitingDispatch(
        paper.id(),
        paper.number(),
        head.kind(),
        paper.redress(),
        paper.caseHead().number(),
        names.of(disclosures.state(em, paper.caseHead(), head.disclosure()).content()),
        paper.decided(),
        failed);
  }

  /** What is done with, but for the archive. */
  List<WaitingArchive> toArchive(EntityManager em, Actor by) {
    Map<PaperId, Boolean> reached = dispatches.reached(em);
    Set<PaperId> archived = dispatches.archived(em);
    List<WaitingArchive> papers = new ArrayList<>();
    for (DecisionHead head : decisions.sealed(em)) {
      if (!archived.contains(head.id())) {
        addToArchive(papers, em, by, head, null, reached.getOrDefault(head.id(), false));
      }
    }
    for (Amendment amendment : amendments.decided(em)) {
      if (!archived.contains(amendment.id())) {
        addToArchive(
            papers,
            em,
            by,
            decisions.head(em, amendment.first()),
            amendment,
            reached.getOrDefault(amendment.id(), false));
      }
    }
    papers.sort(
        Comparator.comparing(WaitingArchive::decidedAt).thenComparing(WaitingArchive::number));
    return papers;
  }

  private void addToArchive(
      List<WaitingArchive> papers,
      EntityManager em,
      Actor by,
      DecisionHead head,
      @Nullable Amendment amendment,
      boolean reached) {
    ErrorCode stays = reached ? null : obstacle(em, head, amendment);
    if ((!reached && stays == null)
        || !gate.allows(em, by, disclosures.caseOf(em, head.disclosure()))) {
      return;
    }
    Leaving paper = leaving(em, by, head, amendment);
    if (DispatchChannel.safeFor(paper.protection()).contains(DispatchChannel.E_ARCHIVE)) {
      papers.add(
          new WaitingArchive(
              paper.id(),
              paper.number(),
              head.kind(),
              paper.redress(),
              paper.caseHead().number(),
              paper.decided(),
              stays));
    }
  }

  /** Why a paper can go to no recipient; null = it can. */
  @Nullable ErrorCode obstacle(EntityManager em, DecisionHead head, @Nullable Amendment amendment) {
    if (amendment == null ? head.staysInFile() : head.isKnownToNobody()) {
      return ErrorCode.NOTHING_TO_SEND;
    }
    // Whoever has the decision, or will get it, is told that it no longer holds.
    if (amendment != null) {
      return null;
    }
    if (amendments.annulled(em, head.id())) {
      return ErrorCode.ANNULLED;
    }
    return amendments.replaced(em, head.id()) ? ErrorCode.REPLACED : null;
  }
}
