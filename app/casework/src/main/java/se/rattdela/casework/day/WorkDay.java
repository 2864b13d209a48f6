package se.rattdela.casework.day;

import java.time.LocalDate;
import java.util.List;

/**
 * A day's work.
 *
 * @param today the day it was put together for
 * @param tasks shortest time left first, those without a last day at the end
 * @param redresses what is to be decided about earlier decisions
 * @param reviews months whose log the actor is to review, first due first
 * @param office what waits in the office or unit for the actor's roles
 * @param answers answers of the jurist that the actor has not read, latest first
 * @param asked how many of the actor's own questions wait for the jurist
 * @param givenBack drafts given back to the actor, latest first
 * @param sentOff drafts in the actor's cases that wait for an approver, longest wait first
 */
public record WorkDay(
    LocalDate today,
    List<DayTask> tasks,
    List<RedressTask> redresses,
    List<ReviewTask> reviews,
    List<OfficeTask> office,
    List<JuristAnswer> answers,
    int asked,
    List<GivenBack> givenBack,
    List<SentOff> sentOff) {
  public WorkDay {
    tasks = List.copyOf(tasks);
    redresses = List.copyOf(redresses);
    reviews = List.copyOf(reviews);
    office = List.copyOf(office);
    answers = List.copyOf(answers);
    givenBack = List.copyOf(givenBack);
    sentOff = List.copyOf(sentOff);
  }
}
