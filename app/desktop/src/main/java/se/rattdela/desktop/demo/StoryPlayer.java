package se.rattdela.desktop.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.assessment.RecordAnswer;
import se.rattdela.casework.assessment.Withhold;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.counsel.CounselId;
import se.rattdela.casework.counsel.CounselView;
import se.rattdela.casework.counsel.NewCounsel;
import se.rattdela.casework.decision.ApprovalView;
import se.rattdela.casework.decision.Approve;
import se.rattdela.casework.decision.DecisionRow;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.dispatch.DispatchChannel;
import se.rattdela.casework.dispatch.DispatchSheet;
import se.rattdela.casework.dispatch.NewDispatch;
import se.rattdela.casework.dispatch.ReceiverCheck;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.Matter;

/** Takes the steps of a disclosure in an open office, as the users who take them. */
final class StoryPlayer {

  private final OpenOffice office;
  private final Map<String, Actor> actors;
  private final StoryClock clock;

  /**
   * @param actors signed-in users by user name
   */
  StoryPlayer(OpenOffice office, Map<String, Actor> actors, StoryClock clock) {
    this.office = office;
    this.actors = Map.copyOf(actors);
    this.clock = clock;
  }

  /** A signed-in user. */
  Actor actor(String userName) {
    return StoryIds.known(actors, userName);
  }

  /** Takes a step; the clock stands at its time afterwards. */
  void take(Step step, DemoContent.DisclosureLine line, StoryIds ids) {
    clock.moveTo(step.at());
    Actor by = actor(step.by());
    switch (step) {
      case Step.Draft _ ->
          ids.disclosures()
              .put(line.key(), office.disclosures().createDraft(by, draft(line, ids)).id());
      case Step.Register _ -> {
        DisclosureId id = disclosure(line, ids);
        office.disclosures().register(by, id, version(by, id));
      }
      case Step.Reply reply -> {
        DisclosureId id = disclosure(line, ids);
        office
            .assessments()
            .answer(
                by,
                new RecordAnswer(
                    id,
                    version(by, id),
                    items(reply.items(), ids),
                    reply.question(),
                    reply.value(),
                    reply.reason(),
                    reply.note()));
      }
      case Step.Keep keep -> {
        DisclosureId id = disclosure(line, ids);
        ItemId item = StoryIds.known(ids.items(), keep.item());
        office
            .assessments()
            .withhold(by, new Withhold(id, version(by, id), item, keep.reason(), keep.note()));
      }
      case Step.Ask ask ->
          office
              .counsel()
              .ask(
                  by,
                  new NewCounsel(
                      ids.caseId(),
                      disclosure(line, ids),
                      line.recipient(),
                      ask.question(),
                      items(ask.items(), ids),
                      ask.text()));
      case Step.Advise advise -> {
        CounselView asked = office.counsel().open(by, lastAsked(by));
        office.counsel().answer(by, asked.row().id(), asked.version(), advise.text(), null);
      }
      case Step.Write write -> {
        DisclosureId id = disclosure(line, ids);
        office.decisions().saveTexts(by, id, version(by, id), write.texts());
      }
      case Step.Send _ -> {
        DisclosureId id = disclosure(line, ids);
        office.decisions().send(by, id, version(by, id));
      }
      case Step.GiveBack back -> {
        DecisionId id = waiting(by, disclosure(line, ids));
        ApprovalView view = office.decisions().review(by, id);
        office.decisions().giveBack(by, id, view.version(), back.code(), back.sentence());
      }
      case Step.Decide _ -> {
        DecisionId id = waiting(by, disclosure(line, ids));
        dispatch(
            actor(line.steps().getFirst().by()),
            decide(by, office.decisions().review(by, id)),
            line.unit());
      }
    }
  }

  /** What the approver is to decide on. */
  ApprovalView review(Step step, DemoContent.DisclosureLine line, StoryIds ids) {
    clock.moveTo(step.at());
    Actor by = actor(step.by());
    return office.decisions().review(by, waiting(by, disclosure(line, ids)));
  }

  /** Decides on exactly what was reviewed, everything ticked and every certificate given. */
  SealedDecision decide(Actor by, ApprovalView view) {
    Set<ItemId> every =
        Stream.concat(view.leaves().stream(), view.stays().stream())
            .map(row -> row.item().id())
            .collect(Collectors.toSet());
    return office
        .decisions()
        .approve(
            by,
            new Approve(
                view.id(),
                view.version(),
                view.digest(),
                every,
                view.required(),
                "",
                Set.copyOf(ReleaseCheck.sightings(view.checks()))));
  }

  /** Dispatches a decision at once, the protection confirmed as it is shown. */
  private void dispatch(Actor officer, SealedDecision decision, String receiver) {
    DispatchSheet sheet = office.dispatches().sheet(officer, decision.id());
    office
        .dispatches()
        .dispatch(
            officer,
            new NewDispatch(
                sheet.paper(),
                sheet.version(),
                DispatchChannel.SDK,
                decision.decidedAt(),
                receiver,
                "",
                ReceiverCheck.FUNCTION_ADDRESS,
                "",
                "",
                sheet.protection()));
  }

  private CounselId lastAsked(Actor jurist) {
    return office.counsel().waiting(jurist).getLast().id();
  }

  private DecisionId waiting(Actor approver, DisclosureId disclosure) {
    return office.decisions().inbox(approver).stream()
        .filter(row -> row.disclosure().equals(disclosure))
        .map(DecisionRow::id)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not in the inbox: " + disclosure));
  }

  private static DisclosureId disclosure(DemoContent.DisclosureLine line, StoryIds ids) {
    return StoryIds.known(ids.disclosures(), line.key());
  }

  private long version(Actor by, DisclosureId id) {
    return office.disclosures().view(by, id).version();
  }

  private static List<ItemId> items(List<String> keys, StoryIds ids) {
    return keys.stream().map(key -> StoryIds.known(ids.items(), key)).toList();
  }

  private DisclosureDraft draft(DemoContent.DisclosureLine line, StoryIds ids) {
    return new DisclosureDraft(
        ids.caseId(),
        line.initiative(),
        line.recipient(),
        Objects.requireNonNullElse(line.recipientName(), ""),
        line.unit(),
        line.officer(),
        line.reference(),
        instant(line.received()),
        line.channel(),
        line.identityCheck(),
        instant(line.identityCheckedAt()),
        line.asked(),
        line.purposeText(),
        line.purpose(),
        line.invokedBasis(),
        line.ownBasisCheck(),
        line.due(),
        items(line.items(), ids),
        line.matter() == null
            ? new Matter.Ordinary()
            : line.matter().matter(name -> actor(name).id()));
  }

  private static @Nullable Instant instant(@Nullable LocalDateTime time) {
    return time == null ? null : time.atZone(OfficeTime.ZONE).toInstant();
  }
}
