package se.rattdela.reports.redaction;

import java.util.List;

/** Makes masked copies of originals. Safe for many threads. */
@SuppressWarnings("DoNotCallSuggester") // until the next landing
public final class Redactor {

  /**
   * The masked copy: each page without the text and the pixels under its masks, the legal ground
   * written on them, and nothing else of the original file. Equal input gives equal bytes.
   *
   * @throws OriginalPdfException when the original cannot be used
   * @throws RedactionException when something under a mask cannot be removed
   */
  public byte[] mask(byte[] pdf, List<Mask> masks) {
    throw new UnsupportedOperationException();
  }

  /**
   * Where a word or a phrase stands, whatever its case, also broken over lines (then one area per
   * line). Whole words are given even when only a part of them was asked for.
   *
   * @throws OriginalPdfException when the original cannot be used
   */
  public List<Area> find(byte[] pdf, String text) {
    throw new UnsupportedOperationException();
  }

  /**
   * The area widened to the shape.
   *
   * @throws OriginalPdfException when the original cannot be used
   */
  public Area fit(byte[] pdf, Area area, MaskShape shape) {
    throw new UnsupportedOperationException();
  }
}
