package se.rattdela.casework.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.counsel.CounselRow;
import se.rattdela.casework.counsel.CounselService;
import se.rattdela.casework.dispatch.DispatchService;
import se.rattdela.casework.dispatch.WaitingArchive;
import se.rattdela.casework.dispatch.WaitingDispatch;
import se.rattdela.casework.rulebook.KeyState;
import se.rattdela.casework.rulebook.OfficeKey;
import se.rattdela.casework.rulebook.PackProposal;
import se.rattdela.casework.rulebook.ProposalState;
import se.rattdela.casework.rulebook.RulebookService;

/** Counts what waits for the rule stewards and the registrars. */
final class OfficeTasks {
  private final CounselService counsel;
  private final DispatchService dispatches;
  private final RulebookService rulebook;
  private final OfficeTime time;

  OfficeTasks(
      CounselService counsel,
      DispatchService dispatches,
      RulebookService rulebook,
      OfficeTime time) {
    this.counsel = counsel;
    this.dispatches = dispatches;
    this.rulebook = rulebook;
    this.time = time;
  }

  List<OfficeTask> of(Actor actor) {
    List<OfficeTask> tasks = new ArrayList<>();
    if (actor.roles().contains(Role.RULE_STEWARD)) {
      add(tasks, OfficeTask.Kind.QUESTIONS, asked(questions(actor)), 0);
      packs(tasks, actor);
    }
    if (actor.roles().contains(Role.REGISTRAR)) {
      List<WaitingDispatch> waiting = dispatches.waiting(actor);
      add(
          tasks,
          OfficeTask.Kind.DISPATCHES,
          waiting.stream().map(WaitingDispatch::decidedAt).toList(),
          (int) waiting.stream().filter(WaitingDispatch::failed).count());
      add(
          tasks,
          OfficeTask.Kind.ARCHIVE,
          dispatches.toArchive(actor).stream().map(WaitingArchive::decidedAt).toList(),
          0);
    }
    return tasks;
  }

  /** What waits for the actor's answer; nobody answers an own question. */
  List<CounselRow> questions(Actor actor) {
    return counsel.waiting(actor).stream()
        .filter(each -> !each.askedBy().equals(actor.id()))
        .toList();
  }

  private static List<Instant> asked(List<CounselRow> rows) {
    return rows.stream().map(CounselRow::askedAt).toList();
  }

  private void packs(List<OfficeTask> tasks, Actor actor) {
    List<PackProposal> waiting =
        rulebook.proposals(actor).stream()
            .filter(each -> each.state() == ProposalState.WAITING)
            .toList();
    add(tasks, OfficeTask.Kind.PACKS, proposed(waiting, actor, false), 0);
    add(tasks, OfficeTask.Kind.OWN_PACKS, proposed(waiting, actor, true), 0);
    List<Instant> keys =
        rulebook.trustedKeys(actor).stream()
            .filter(each -> each.state() == KeyState.PROPOSED)
            .filter(each -> !actor.id().equals(each.proposedBy()))
            .map(OfficeKey::proposedAt)
            .flatMap(each -> Optional.ofNullable(each).stream())
            .toList();
    add(tasks, OfficeTask.Kind.KEYS, keys, 0);
  }

  private static List<Instant> proposed(List<PackProposal> waiting, Actor actor, boolean own) {
    return waiting.stream()
        .filter(each -> each.proposedBy().equals(actor.id()) == own)
        .map(PackProposal::proposedAt)
        .toList();
  }

  private void add(List<OfficeTask> tasks, OfficeTask.Kind kind, List<Instant> since, int failed) {
    since.stream()
        .min(Comparator.naturalOrder())
        .ifPresent(oldest -> tasks.add(new OfficeTask(kind, since.size(), failed, days(oldest))));
  }

  /** Whole days from a moment until today. */
  int days(Instant since) {
    return Math.toIntExact(
        ChronoUnit.DAYS.between(LocalDate.ofInstant(since, OfficeTime.ZONE), time.today()));
  }
}
