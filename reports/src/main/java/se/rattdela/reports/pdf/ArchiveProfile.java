package se.rattdela.reports.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;

/** Which archive format a report keeps to. Both are also PDF/UA-1 (ISO 14289-1). */
public enum ArchiveProfile {
  /** PDF/A-3a (ISO 19005-3): with a machine-readable copy embedded where the report has one. */
  PDF_A_3A(PdfAConformance.PDF_A_3A, true),
  /** PDF/A-2a (ISO 19005-2): for archives that refuse embedded files; the file has none. */
  PDF_A_2A(PdfAConformance.PDF_A_2A, false);

  private final PdfAConformance conformance;
  private final boolean attachments;

  ArchiveProfile(PdfAConformance conformance, boolean attachments) {
    this.conformance = conformance;
    this.attachments = attachments;
  }

  /** Whether a machine-readable copy may be embedded. */
  public boolean attachments() {
    return attachments;
  }

  PdfAConformance conformance() {
    return conformance;
  }
}
