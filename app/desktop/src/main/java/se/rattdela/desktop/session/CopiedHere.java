package se.rattdela.desktop.session;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.rattdela.reports.pdf.Sha256;

/**
 * Knows whether what lies on the clipboard was copied in this program, and clears that when nobody
 * works here any longer. What changed while the program's window was in use was copied in it,
 * whichever way it was done; what was copied elsewhere is left alone. Only checksums are kept.
 */
public final class CopiedHere {
  private final Supplier<@Nullable String> clipboard;
  private final Runnable clear;
  private boolean inUse;
  private @Nullable String before;
  private @Nullable String ours;

  /**
   * Begins with nothing copied.
   *
   * @param clipboard gives the text on the clipboard, or null
   * @param clear empties the clipboard
   */
  public CopiedHere(Supplier<@Nullable String> clipboard, Runnable clear) {
    this.clipboard = clipboard;
    this.clear = clear;
  }

  /** The window is used from now on, or not any longer. */
  public void used(boolean used) {
    if (used == inUse) {
      return;
    }
    String now = now();
    if (used) {
      before = now;
    } else {
      note(now);
    }
    inUse = used;
  }

  /** Nobody works here any longer: clears what was copied here and still lies there. */
  public void leave() {
    String now = now();
    if (inUse) {
      note(now);
    }
    boolean clears = now != null && now.equals(ours);
    if (clears) {
      clear.run();
    }
    before = clears ? null : now;
    ours = null;
  }

  private void note(@Nullable String now) {
    if (!Objects.equals(now, before)) {
      ours = now;
    }
  }

  private @Nullable String now() {
    String text = clipboard.get();
    return text == null ? null : Sha256.hex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
