/// The one style sheet of every page. Its digest stands in the page's content security policy, so that no other style counts.
enum HTMLStyle {
  /// System fonts, one hue, light and dark; on narrow screens tables become lists; on paper it is A4 in black and white.
  static let rules = [base, cover, tables, charts, sheets, ballot, narrow, dark, forced, print].joined()

  private static let base = """

    :root{--ink:#1b2430;--soft:#4a5868;--paper:#fff;--tint:#eef3fa;--line:#c3cedc;--hue:#1f4e8c;--mid:#9bb7de;--track:#e4ebf5}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;max-width:46rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
    h1,h2,h3{line-height:1.25;font-weight:600}
    h1{font-size:1.9rem;margin:1.5rem 0 1rem;letter-spacing:-.01em}
    h2{font-size:1.35rem;margin:3rem 0 .75rem;padding-top:1rem;border-top:2px solid var(--hue);color:var(--hue)}
    h3{font-size:1.08rem;margin:2rem 0 .5rem}
    p{margin:0 0 .9rem}
    ul,ol{margin:0 0 1.1rem;padding-left:1.35rem}
    li{margin:.35rem 0}
    li ul{margin:.3rem 0 .9rem;color:var(--soft)}
    .lead{margin:0;font-weight:600}
    .ranked>li{margin:0 0 1.1rem}
    .ranked>li::marker{font-weight:700;color:var(--hue)}
    a{color:var(--hue)}
    a:focus-visible{outline:3px solid var(--hue);outline-offset:3px}
    main:focus{outline:none}
    .skip{position:absolute;left:-999rem}
    .skip:focus{position:static}
    nav{margin:2rem 0 0;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:.5rem}
    nav h2{margin:0 0 .4rem;padding:0;border:0;font-size:1rem}
    nav ol{margin:0;columns:2;column-gap:2rem}
    nav li{margin:.2rem 0;break-inside:avoid}
    footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}

    """

  private static let cover = """
    .cover{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:0 0 1.5rem}
    .cover>div{padding:1rem 1.15rem;border:1px solid var(--line);border-radius:.5rem}
    .cover>div:nth-child(-n+2),.cover>div:last-child:nth-child(odd){grid-column:1/-1}
    .cover>div:nth-child(2){background:var(--tint);border-color:var(--hue)}
    .cover>div:nth-child(2) .short{font-size:1.6rem}
    .cover dt{font-size:.85rem;font-weight:600;color:var(--soft)}
    .cover dd{margin:0}
    .cover p{margin:.3rem 0 0}
    .cover .short{font-size:1.15rem;font-weight:600;line-height:1.35}
    .cover>div:first-child .short{font-weight:400;font-size:1.0625rem}

    """

  private static let tables = """
    table{width:100%;margin:1rem 0 1.5rem;border-collapse:collapse;font-size:.95rem;line-height:1.45}
    caption{padding:0 0 .5rem;text-align:left;font-weight:600}
    th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    th:last-child,td:last-child{padding-right:0}
    thead th{border-bottom:2px solid var(--hue);color:var(--soft);font-size:.85rem;vertical-align:bottom}
    tbody th{font-weight:500}
    td{min-width:6.2rem}
    .figures{min-width:3.2rem;text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}

    """

  private static let charts = """
    figure{margin:1rem 0 1.5rem}
    svg{display:block;width:100%;max-width:35rem;height:auto;font-variant-numeric:tabular-nums}
    svg text{fill:var(--ink);font-size:13px}
    .track{fill:var(--track)}
    .range{fill:var(--mid)}
    .bar,.point{fill:var(--hue)}
    .grid{stroke:var(--line);stroke-width:1}
    .axis{stroke:var(--ink);stroke-width:1}
    .joint{stroke:var(--hue);stroke-width:2}
    .reach{stroke:var(--mid);stroke-width:8}
    .break{stroke:var(--soft);stroke-width:1;stroke-dasharray:4 4}

    """

  private static let sheets = """
    .sheets{font-size:1.2rem}
    .sheets h3{font-size:1.3rem}
    .mark{list-style:none;padding:0}
    .mark li{display:flex;gap:.8rem;align-items:flex-start;margin:.6rem 0}
    .mark li>span:last-child{flex:1;display:flex;flex-wrap:wrap;gap:.5rem}
    .box{flex:none;width:1.3rem;height:1.3rem;margin-top:.25rem;border:2px solid var(--ink);border-radius:.2rem}
    .blank{display:flex;flex-wrap:wrap;gap:.5rem;align-items:flex-end;margin:1rem 0}
    .rule{flex:1 1 8rem;height:2rem;border-bottom:1px solid var(--ink)}
    .rule.whole{flex-basis:100%;height:2.4rem}

    """

  private static let ballot = """
    .ballot td{min-width:2.2rem}
    .ballot tbody th{width:60%}

    """

  private static let narrow = """
    @media(max-width:36rem){
    body{padding:1rem 1rem 3rem}
    h1{font-size:1.55rem}
    nav ol{columns:1}
    .cover{grid-template-columns:1fr}
    table,tbody,tr,th,td,caption{display:block}
    thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    tbody tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
    tbody th,tbody td,.ballot tbody th{width:auto;min-width:0;padding:.1rem 0;border:0;text-align:left}
    tbody th{font-weight:600}
    td:empty{display:none}
    td::before{content:attr(data-label) ": ";color:var(--soft)}
    }

    """

  private static let dark = """
    @media screen and (prefers-color-scheme:dark){
    :root{--ink:#e8edf4;--soft:#b0bccb;--paper:#11171f;--tint:#182334;--line:#3a4758;--hue:#9dc1f5;--mid:#45699b;--track:#222e3e}
    }

    """

  private static let forced = """
    @media(forced-colors:active){
    svg text,.bar,.point{fill:currentColor}
    .track,.range{fill:none;stroke:currentColor}
    .grid,.axis,.joint,.break,.reach{stroke:currentColor}
    .reach{stroke-width:2}
    }

    """

  private static let print = """
    @page{size:A4;margin:18mm 16mm}
    @media print{
    :root{--ink:#000;--soft:#333;--paper:#fff;--tint:#fff;--line:#888;--hue:#000;--mid:#aaa;--track:#e6e6e6}
    body{max-width:none;padding:0;font-size:10.5pt;line-height:1.45}
    .skip,nav{display:none}
    h1{margin-top:0;font-size:20pt}
    h2{margin-top:20pt;font-size:14pt}
    h2,h3,caption,.lead{break-after:avoid}
    p,li{orphans:3;widows:3}
    tr,.cover>div,svg,.mark li,.blank,.sheets .group{break-inside:avoid}
    .ranked>li{break-inside:avoid}
    thead{display:table-header-group}
    .cover{break-after:page;gap:7pt}
    .cover>div{padding:7pt 9pt}
    .cover .short,.cover>div:first-child .short{font-size:11.5pt}
    .cover>div:nth-child(2) .short{font-size:17pt}
    .cover p{margin:2pt 0 0}
    table{font-size:9.5pt}
    th,td{padding:3pt 6pt 3pt 0}
    .sheets{font-size:13pt}
    .sheets footer,.ballot footer{display:none}
    .ballot{font-size:8.5pt;line-height:1.25}
    .ballot h1{margin:0 0 4pt;font-size:13pt}
    .ballot p,.ballot .mark,.ballot .fill{margin:0 0 3pt}
    .ballot .mark{display:flex;gap:8mm;padding:0}
    .ballot .mark li:last-child{flex:1}
    .ballot .mark li{margin:0}
    .ballot .rule{height:11pt}
    .ballot .box{width:9pt;height:9pt;margin-top:1pt;border-width:1px}
    .ballot .opening{columns:2;column-gap:7mm}
    .ballot .opening>p,.ballot .opening>.mark{column-span:all}
    .ballot table{margin:0 0 5pt;font-size:8.6pt;line-height:1.2}
    .ballot caption{padding:0 0 2pt;font-size:7.5pt}
    .ballot th,.ballot td{min-width:0;padding:2.2pt 0;vertical-align:middle}
    .ballot thead th{font-size:8pt;padding:0 0 1pt}
    .ballot .figures{width:5.4mm;min-width:0;text-align:center}
    .ballot tbody th{width:auto;padding-right:2pt}
    .ballot td{white-space:nowrap}
    a{color:inherit;text-decoration:none}
    }

    """
}
