//! Papers as PDF/UA: the plan, the contact agreement, letters, a person's own export.
