package se.rattdela.casework.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.decision.DecisionFigures.MainGround;
import se.rattdela.reports.decision.GroundEffect;

/** Reads from sealed decisions what is counted of them: kind, day and provisions. */
public final class FigureReader {
  private static final String DECIDED =
      "select d.disclosureId, d.decidedAt, d.kind, d.documentJson from DecisionEntity d"
          + " where d.decidedAt >= :from and d.decidedAt < :before order by d.id";

  private final ObjectMapper json = new ObjectMapper();

  /** The decisions made from one moment up to another. */
  public List<DecisionFigures> decided(EntityManager em, Instant from, Instant before) {
    return em
        .createQuery(DECIDED, FigureRow.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .getResultList()
        .stream()
        .map(this::figures)
        .toList();
  }

  private DecisionFigures figures(FigureRow row) {
    JsonNode grounds = tree(row.documentJson()).path("grounds");
    MainGround main = null;
    int most = 0;
    List<String> failed = new ArrayList<>();
    for (JsonNode each : grounds) {
      String effect = each.path("effect").asText();
      String citation = each.path("citation").asText();
      if (effect.equals(GroundEffect.NOT_SATISFIED.name())) {
        failed.add(citation);
      } else if (!effect.equals(GroundEffect.NOT_SECRET.name())) {
        boolean duty = effect.equals(GroundEffect.DUTY.name());
        // A duty weighs more than a permission for as many items.
        int weight = 2 * each.path("items").size() + (duty ? 1 : 0);
        if (weight > most) {
          most = weight;
          main = new MainGround(citation, duty);
        }
      }
    }
    return new DecisionFigures(
        new DisclosureId(row.disclosureId()),
        row.decidedAt(),
        row.kind(),
        given(row, main),
        failed);
  }

  private static @Nullable MainGround given(FigureRow row, @Nullable MainGround main) {
    return row.kind() == DecisionKind.REFUSAL || row.kind() == DecisionKind.NOTICE_OMITTED
        ? null
        : main;
  }

  private JsonNode tree(String document) {
    try {
      return json.readTree(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a sealed decision cannot be read", e);
    }
  }
}
