package se.rattdela.desktop.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.assessment.LegalStand;
import se.rattdela.casework.assessment.NewStand;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.store.FirstAdministrator;

/**
 * The office of the fictitious Lindvalla kommun on 16 March 2026. Everything in it is registered
 * through casework by the user who would do it, on the day the story gives.
 */
public final class DemoOffice {

  private final DemoContent content = DemoContent.read();

  /** The users with their passwords, as the demo's login shows them; the administrator last. */
  public List<DemoAccount> accounts() {
    List<DemoAccount> accounts = new ArrayList<>();
    for (DemoContent.UserLine user : content.office().users()) {
      accounts.add(
          new DemoAccount(user.userName(), user.displayName(), user.function(), user.password()));
    }
    DemoContent.AdministratorLine first = content.office().administrator();
    accounts.add(
        new DemoAccount(first.userName(), first.displayName(), first.function(), first.password()));
    return accounts;
  }

  /** The demo's day. */
  public LocalDate day() {
    return content.office().now().toLocalDate();
  }

  /** Stands still where the story has come to when the office is opened. */
  public Clock clock() {
    return Clock.fixed(content.office().now().atZone(OfficeTime.ZONE).toInstant(), OfficeTime.ZONE);
  }

  /**
   * Creates the office and closes it again; all of it is durably on disk on return. Takes some
   * seconds.
   *
   * @param offices the empty data folder under a given clock
   * @throws se.rattdela.casework.common.StoreException as {@link Casework#create}
   */
  public void create(Function<Clock, Casework> offices) {
    build(offices);
  }

  DemoContent content() {
    return content;
  }

  /** Creates and closes the office; tells the ids by the key of the case. */
  Map<String, StoryIds> build(Function<Clock, Casework> offices) {
    DemoContent.OfficeFile file = content.office();
    LocalDateTime start =
        content.cases().stream()
            .map(story -> story.openedOn().atTime(7, 0))
            .min(Comparator.naturalOrder())
            .orElse(file.now());
    StoryClock clock = new StoryClock(start);
    DemoContent.AdministratorLine first = file.administrator();
    Casework.SignedIn in =
        offices
            .apply(clock)
            .create(
                new FirstAdministrator(
                    first.userName(),
                    first.displayName(),
                    first.function(),
                    file.units().getFirst().name()),
                first.password().toCharArray());
    boolean whole = false;
    try (OpenOffice office = in.office()) {
      Map<String, StoryIds> ids = new Builder(office, in.actor(), clock).build();
      whole = true;
      return ids;
    } finally {
      if (!whole) {
        // Half an office would pass for the demo the next time.
        offices.apply(clock).reset();
      }
    }
  }

  /** Something that happens at a time. */
  private record Event(LocalDateTime at, Runnable what) {}

  /** Fills an empty office. */
  private final class Builder {
    private final OpenOffice office;
    private final Actor administrator;
    private final StoryClock clock;
    private final Map<String, UnitId> units = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, StoryIds> ids = new HashMap<>();
    private final List<Event> events = new ArrayList<>();

    Builder(OpenOffice office, Actor administrator, StoryClock clock) {
      this.office = office;
      this.administrator = administrator;
      this.clock = clock;
    }

    Map<String, StoryIds> build() {
      setUp();
      StoryPlayer player = new StoryPlayer(office, actors, clock);
      for (DemoContent.StandLine stand : content.office().legalStands()) {
        events.add(
            new Event(
                stand.at(),
                () ->
                    office
                        .assessments()
                        .decideLegalQuestion(
                            player.actor(stand.by()),
                            stand.key(),
                            new NewStand(stand.value(), held(stand.key())),
                            stand.reason())));
      }
      content.cases().forEach(story -> plan(story, player));
      HistoryPlayer history = new HistoryPlayer(office, actors);
      for (DemoHistory.VisitLine line : content.history().visits()) {
        events.add(
            new Event(
                line.at(),
                () -> history.visit(line, StoryIds.known(ids, line.caseKey()).caseId())));
      }
      for (DemoHistory.NeedLine line : content.history().needs()) {
        events.add(
            new Event(line.at(), () -> history.need(line, StoryIds.known(ids, line.caseKey()))));
      }
      // A stable sort: what a file says happens at one time keeps its order.
      events.sort(Comparator.comparing(Event::at));
      for (Event event : events) {
        if (!event.at().isAfter(content.office().now())) {
          clock.moveTo(event.at());
          event.what().run();
        }
      }
      return Map.copyOf(ids);
    }

    /** The number of the office's stand on a question of law so far. */
    private int held(String key) {
      return office.assessments().legalStands(administrator).stream()
          .filter(each -> each.key().equals(key))
          .mapToInt(LegalStand::number)
          .findFirst()
          .orElse(0);
    }

    private void setUp() {
      DemoContent.OfficeFile file = content.office();
      units.put(file.units().getFirst().key(), administrator.unit());
      for (DemoContent.UnitLine unit : file.units()) {
        units.computeIfAbsent(unit.key(), _ -> office.setup().unit(administrator, unit.name()));
      }
      for (DemoContent.UserLine user : file.users()) {
        actors.put(
            user.userName(),
            office
                .setup()
                .user(
                    administrator,
                    new NewUser(
                        user.userName(),
                        user.displayName(),
                        user.function(),
                        StoryIds.known(units, user.unit()),
                        user.roles()),
                    user.password().toCharArray()));
      }
      office.setup().save(administrator, 0, content.settings());
    }

    private void plan(DemoContent.CaseStory story, StoryPlayer player) {
      List<Actor> officers = story.officers().stream().map(player::actor).toList();
      CaseBuilder builder =
          new CaseBuilder(office, story, officers.getFirst(), content.office().now().toLocalDate());
      UnitId unit = StoryIds.known(units, story.unit());
      events.add(
          new Event(
              builder.openedAt(),
              () ->
                  ids.put(story.key(), builder.open(unit, officers.subList(1, officers.size())))));
      for (DemoContent.DocumentLine document : story.documents()) {
        events.add(
            new Event(
                builder.filedAt(document),
                () -> builder.file(document, StoryIds.known(ids, story.key()))));
      }
      for (DemoContent.ItemLine item : story.items()) {
        events.add(
            new Event(
                builder.markedAt(item),
                () -> builder.mark(item, StoryIds.known(ids, story.key()))));
      }
      for (DemoContent.DisclosureLine line : story.disclosures()) {
        for (Step step : line.steps()) {
          events.add(
              new Event(
                  step.at(), () -> player.take(step, line, StoryIds.known(ids, story.key()))));
        }
      }
    }
  }
}
