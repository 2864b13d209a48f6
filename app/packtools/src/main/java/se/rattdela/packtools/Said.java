package se.rattdela.packtools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Question;
import se.rattdela.rules.pack.Vocabulary;

/** What a question says, as literals; what is unknown in it is left out. */
final class Said {

  private final Domains domains;
  private final Vocabulary words;
  private final List<Literal> literals = new ArrayList<>();

  Said(Domains domains, Vocabulary words) {
    this.domains = domains;
    this.words = words;
  }

  List<Literal> of(Question question) {
    value(Domains.DATE, stretch(question.date()));
    value("holder", question.holder());
    value("category", question.category());
    value("recipient", question.recipient());
    value("purpose", question.purpose());
    value("subject.age", cell("subject.age", question.subjectAge()));
    value("initiative", question.initiative() == null ? null : question.initiative().name());
    value(Domains.HARM, question.harm() == Harm.UNKNOWN ? null : question.harm().name());
    crime(question.crime());
    domains
        .flags()
        .forEach((name, variable) -> {
          if (name.startsWith(Domains.SECRECY)) {
            String code = name.substring(Domains.SECRECY.length());
            add(variable, question.secrecy().contains(code));
          }
          Boolean judged = question.judgements().get(name);
          Vocabulary.Fact fact = words.facts().get(name);
          Boolean known = question.facts().get(name);
          if (judged != null) {
            add(variable, judged);
          } else if (known != null) {
            add(variable, known);
          } else if (fact != null && fact.closed()) {
            add(variable, false);
          }
        });
    return literals;
  }

  private void crime(@Nullable Crime crime) {
    Variable about = domains.flags().get(Domains.CRIME);
    if (about != null) {
      add(about, crime != null);
    }
    if (crime != null) {
      value("crime.stage", crime.stage());
      value("crime.form", crime.form());
      value("crime.kind", crime.kind());
      value("crime.minimumMonths", cell("crime.minimumMonths", crime.minimumMonths()));
      value("crime.prison", crime.prison());
      value("crime.victimAge", cell("crime.victimAge", crime.victimAge()));
    }
  }

  private void add(Variable variable, boolean yes) {
    literals.add(yes ? variable : variable.negate());
  }

  private void value(String group, @Nullable Object value) {
    if (value != null) {
      domains
          .groups()
          .getOrDefault(group, Map.of())
          .forEach((other, variable) -> add(variable, other.equals(value)));
    }
  }

  private LocalDate stretch(LocalDate day) {
    LocalDate best = null;
    for (Object start : domains.groups().getOrDefault(Domains.DATE, Map.of()).keySet()) {
      LocalDate from = (LocalDate) start;
      if (best == null || !from.isAfter(day)) {
        best = from;
      }
    }
    return best == null ? day : best;
  }

  /** The value that stands for a number, which lies in the same stretch between two limits. */
  private @Nullable Integer cell(String key, @Nullable Integer number) {
    return number == null ? null : domains.standsFor(key, number);
  }
}
