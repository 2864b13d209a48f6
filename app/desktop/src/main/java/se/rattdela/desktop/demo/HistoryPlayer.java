package se.rattdela.desktop.demo;

import java.util.List;
import java.util.Map;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.unmet.NewUnmetNeed;

/** Opens cases and records needs in an open office, as the users who do. */
final class HistoryPlayer {
  private final OpenOffice office;
  private final Map<String, Actor> actors;

  /**
   * @param actors signed-in users by user name
   */
  HistoryPlayer(OpenOffice office, Map<String, Actor> actors) {
    this.office = office;
    this.actors = Map.copyOf(actors);
  }

  void visit(DemoHistory.VisitLine line, CaseId caseId) {
    Actor by = StoryIds.known(actors, line.by());
    String reason = line.reason();
    if (reason == null) {
      office.cases().open(by, caseId);
    } else {
      office.cases().open(by, caseId, reason);
    }
  }

  void need(DemoHistory.NeedLine line, StoryIds ids) {
    office
        .unmetNeeds()
        .record(
            StoryIds.known(actors, line.by()),
            new NewUnmetNeed(
                ids.caseId(),
                List.copyOf(
                    line.items().stream().map(key -> StoryIds.known(ids.items(), key)).toList()),
                line.authority(),
                line.neededBy(),
                line.needed(),
                line.hindrance(),
                line.provision(),
                line.consequence(),
                line.followed(),
                line.at().toLocalDate()));
  }
}
