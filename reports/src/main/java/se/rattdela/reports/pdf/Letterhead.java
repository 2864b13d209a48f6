package se.rattdela.reports.pdf;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of every paper: arms and sender to the left, what it is and its numbers to the right.
 */
public final class Letterhead {
  private static final float ARMS_WIDTH = 46;
  private static final float REGISTRATION_WIDTH = 201;
  private static final float LABEL_WIDTH = 87;
  private static final float SENDER_GAP = 14;

  private final Blocks blocks;
  private final Sender sender;
  private final String kind;
  private final List<Line> lines = new ArrayList<>();

  private record Line(String label, String value) {}

  /**
   * A head to be filled with lines.
   *
   * @param kind what the paper is, "Beslut"
   */
  public Letterhead(Blocks blocks, Sender sender, String kind) {
    this.blocks = blocks;
    this.sender = sender;
    this.kind = kind;
  }

  /** Adds a number or a date below the kind; nothing where there is no value. */
  public Letterhead line(String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.add(new Line(label, value));
    }
    return this;
  }

  /** The finished head. */
  public Table table() {
    return blocks.columns(
        new float[] {
          ARMS_WIDTH, ReportFile.TEXT_WIDTH - ARMS_WIDTH - REGISTRATION_WIDTH, REGISTRATION_WIDTH
        },
        List.of(new Div().add(blocks.arms(sender.arms())), from(), registration()));
  }

  private Div from() {
    Div from =
        new Div()
            .setPaddingRight(SENDER_GAP)
            .add(blocks.large(sender.name()).setMarginBottom(1.5f))
            .add(blocks.small(sender.board()));
    return sender.unit().isBlank() ? from : from.add(blocks.small(sender.unit()));
  }

  private Div registration() {
    Div registration = new Div().add(blocks.large(kind).setMarginBottom(3));
    for (Line line : lines) {
      registration.add(
          blocks.columns(
              new float[] {LABEL_WIDTH, REGISTRATION_WIDTH - LABEL_WIDTH},
              List.of(
                  new Div().add(blocks.small().add(blocks.muted(line.label()))),
                  new Div().add(blocks.small().add(blocks.text(line.value()))))));
    }
    return registration;
  }
}
