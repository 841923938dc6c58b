using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Archive.Originals.Pages;

/// <summary>PdfPig's ways to decode the streams of a PDF, with damaged ones salvaged.</summary>
internal sealed class PdfFilters(ParsingComplaints complaints) : IFilterProvider
{
    private readonly IFilterProvider filters = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken streamDictionary) =>
        Salvaging(filters.GetFilters(streamDictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Salvaging(filters.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Salvaging(filters.GetAllFilters());

    private List<IFilter> Salvaging(IReadOnlyList<IFilter> own) =>
        [
            .. own.Select(filter =>
                filter is FlateFilter ? new FlateSalvage(filter, complaints) : filter
            ),
        ];
}
