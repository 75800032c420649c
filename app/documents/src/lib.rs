pub use typst; pub use typst_pdf;
